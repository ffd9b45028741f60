import type { ToolsScene } from './tools-scene.ts';

/** The one hand that writes the tools' scene. */
export interface SceneKeeper {
  readonly scene: Readonly<ToolsScene>;
  /** Changes parts of the scene, draws it, and says what is to be done next where that has changed. */
  change(part: Partial<ToolsScene>): void;
}
