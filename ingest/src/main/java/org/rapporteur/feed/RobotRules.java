package org.rapporteur.feed;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a host allows robots (RFC 9309).
 *
 * @param rules as parsed
 * @param readable whether the host's robots.txt could be had, or is known to be missing
 * @param expires when to ask again
 */
record RobotRules(BaseRobotRules rules, boolean readable, Instant expires) {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);

  /** The rules in {@code bytes} for the robot {@code name}. */
  static RobotRules parse(URI address, byte[] bytes, String name, Instant now) {
    BaseRobotRules rules =
        new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), 0)
            .parseContent(address.toString(), bytes, "text/plain", List.of(name));
    return new RobotRules(rules, true, now.plus(DAY));
  }

  /** A host without rules. */
  static RobotRules none(Instant now) {
    return new RobotRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), true, now.plus(DAY));
  }

  /** A host whose rules cannot be had for now: nothing is allowed. */
  static RobotRules unknown(Instant now) {
    return new RobotRules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), false, now.plus(HOUR));
  }

  /** The pause between requests that the host wants; none when it says nothing. */
  Duration delay() {
    long millis = rules.getCrawlDelay();
    return Duration.ofMillis(Math.clamp(millis, 0, LONGEST_DELAY.toMillis()));
  }
}
