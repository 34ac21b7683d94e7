import type { PictureScene } from '../../storage/rows';

/** What a picture of this window, in the language that was chosen, depends on. */
export function sceneOf({ innerWidth, innerHeight, navigator }: Window, language: unknown): PictureScene {
  return { width: innerWidth, height: innerHeight, language, systemLanguages: [...navigator.languages] };
}

/** Whether a picture that was kept in one scene is right in the other. */
export function isSameScene(one: PictureScene, other: PictureScene): boolean {
  return (
    one.width === other.width &&
    one.height === other.height &&
    one.language === other.language &&
    one.systemLanguages.join() === other.systemLanguages.join()
  );
}
