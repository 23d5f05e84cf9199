package org.rapporteur.desk.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.query.Filter;
import org.rapporteur.report.Report;
import org.rapporteur.store.ReportOrder;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;

/**
 * The latest of the records that a chart counts.
 *
 * @param filter which are meant
 * @param records the latest
 * @param all how many there are
 */
public record RecordExcerpt(String filter, List<RecordView> records, long all) {
  public RecordExcerpt {
    records = List.copyOf(records);
  }

  static RecordExcerpt of(StoreReader reader, String text, int most) throws StoreException {
    Filter filter = Parameters.filter(text);
    List<RecordView> records = new ArrayList<>();
    for (Report report : reader.page(filter, ReportOrder.EVENT, null, most).reports()) {
      records.add(RecordView.of(report, records.size() + 1));
    }
    return new RecordExcerpt(text, records, reader.count(filter));
  }

  /** All of them. */
  public String address() {
    return "/records?filter=" + RecordList.encoded(filter) + "&order=event";
  }

  /** What is told of each. */
  public List<RecordColumn> columns() {
    return RecordColumn.usual();
  }
}
