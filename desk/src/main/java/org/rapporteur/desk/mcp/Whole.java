package org.rapporteur.desk.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.actor.Actor;
import org.rapporteur.claim.Claim;
import org.rapporteur.formats.ReportWriter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.Report;
import tools.jackson.databind.json.JsonMapper;

/** All that is known of one record. */
final class Whole {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Whole() {}

  /** Of {@code report}, the only one of {@code article}. */
  static Map<String, @Nullable Object> of(CodedArticle article, Report report) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("article", report.article().key());
    told.put("event", report.event().id().value());
    told.put("quote", Quotes.quote(report));
    told.put("record", JSON.readTree(new ReportWriter().write(report, article.corrected())));
    told.put("claims", article.claims().stream().map(Whole::claim).toList());
    return told;
  }

  private static Map<String, @Nullable Object> claim(Claim claim) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("stance", claim.stance().name());
    List<String> names = claim.claimants().stream().map(Actor::name).toList();
    told.put("by", names);
    told.put("event", claim.event() == null ? null : claim.event().value());
    return told;
  }
}
