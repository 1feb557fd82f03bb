import "./fonts.css";

const SAMPLE_TEXT = "客户 123";

/** A canvas does not wait for its fonts; those of fonts.css that the system has are here after. */
export async function fontsReady(): Promise<void> {
  const faces = [...document.fonts].map(({ family, weight }) => `${weight} 12px ${family}`);
  const loads = faces.map((face) => document.fonts.load(face, SAMPLE_TEXT));
  // A font that the system has under none of its names is drawn in the browser's own.
  await Promise.allSettled(loads);
}
