/** The peers are installed apart from the application, so the compiler does not see them; these are the calls used. */
declare module 'uplot' {
  class UPlot {
    constructor(options: object, data: readonly ArrayLike<number>[], target: HTMLElement);
    destroy(): void;
  }
  export { UPlot as default };
}
