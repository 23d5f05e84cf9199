package org.rapporteur.app;

/**
 * The parts that a run is made of. {@link #standard()} is the composition root.
 *
 * @param coder makes the coder
 * @param frameTests runs the examples of the frames
 */
public record Parts(CoderFactory coder, FrameTests frameTests) {
  /** The parts of the published application. */
  public static Parts standard() {
    return new Parts(
        () -> {
          throw new EnvironmentException("this build has no coder");
        },
        directory -> {
          throw new EnvironmentException("this build has no frames");
        });
  }
}
