import { readFile } from "node:fs/promises";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

/** The part of Excel's functions.json that a person reads; the rest passes through as it is. */
interface Parameter {
  readonly name: string;
  readonly description?: string;
}
interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
}
export interface Metadata {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly CustomFunction[];
}

/** descriptions.en-US.json: function id → its sentence, and one per parameter by its name in code. */
export type Descriptions = Readonly<
  Record<
    string,
    { readonly description: string; readonly parameters: Readonly<Record<string, string>> }
  >
>;

export interface LocalisedMetadata {
  readonly "zh-CN": Metadata;
  readonly "en-US": Metadata;
}

/**
 * Both languages of functions.json from one source: ids, types and Chinese words from the JSDoc
 * of the functions, English words from the descriptions. Function names stay the same in every
 * language, because workbooks travel between them. Throws one error that lists all problems.
 */
export async function functionsMetadata(
  source: string,
  descriptions: string
): Promise<LocalisedMetadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([source]);
  if (errors.length > 0) throw new Error(`${source}: ${errors.join("; ")}`);
  const generated = JSON.parse(metadataJson) as Metadata;
  const english = JSON.parse(await readFile(descriptions, "utf8")) as Descriptions;
  const problems = [...missingChinese(generated), ...mismatches(generated, english)];
  if (problems.length > 0) throw new Error(`${descriptions}: ${problems.join("; ")}`);
  return {
    "zh-CN": localise(generated, chinese),
    "en-US": localise(generated, (fn) => inEnglish(fn, english)),
  };
}

/** The generator cannot write allowErrorForDataTypeAny, without which one #N/A spoils a list. */
function localise(generated: Metadata, words: (fn: CustomFunction) => CustomFunction): Metadata {
  return {
    ...generated,
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map(words),
  };
}

/** "客户：含表头的整个客户区域" → the name shown while typing, and the sentence below it. */
const NAMED = /^(\S{1,12}?)：(.+)$/su;

function chinese(fn: CustomFunction): CustomFunction {
  const parameters = fn.parameters.map((parameter) => {
    const [, name = parameter.name, description] = NAMED.exec(parameter.description ?? "") ?? [];
    return { ...parameter, name, description: description ?? parameter.description };
  });
  return { ...fn, parameters };
}

function inEnglish(fn: CustomFunction, english: Descriptions): CustomFunction {
  const words = english[fn.id];
  const parameters = fn.parameters.map((parameter) => ({
    ...parameter,
    description: words?.parameters[parameter.name],
  }));
  return { ...fn, description: words?.description, parameters };
}

function missingChinese({ functions }: Metadata): readonly string[] {
  return functions.flatMap(({ id, description, parameters }) => [
    ...(description ? [] : [`${id} has no sentence in its JSDoc`]),
    ...parameters
      .filter((parameter) => !NAMED.test(parameter.description ?? ""))
      .map(({ name }) => `@param ${name} of ${id} is not written as 名称：说明`),
  ]);
}

function mismatches({ functions }: Metadata, english: Descriptions): readonly string[] {
  const inCode = functions.flatMap(({ id, parameters }) => [
    id,
    ...parameters.map(({ name }) => `${id}.${name}`),
  ]);
  const inWords = Object.entries(english).flatMap(([id, { parameters }]) => [
    id,
    ...Object.keys(parameters).map((name) => `${id}.${name}`),
  ]);
  return [
    ...inCode.filter((key) => !inWords.includes(key)).map((key) => `${key} has no English words`),
    ...inWords.filter((key) => !inCode.includes(key)).map((key) => `${key} is no function`),
  ];
}
