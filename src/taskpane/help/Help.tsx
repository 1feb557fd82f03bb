import { useWording } from "../language/useWording";

export function Help() {
  const { pane } = useWording();
  return <p>{pane.privacy}</p>;
}
