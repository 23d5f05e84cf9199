package org.rapporteur.time;

/**
 * A time as an article tells it.
 *
 * @param expression the words and what they say by themselves
 * @param timex3 TIMEX3 value, with X where it stays open
 * @param time the days that are meant here, and why
 */
public record TimeMention(TimeExpression expression, String timex3, TimeSpan time) {}
