package org.rapporteur.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.article.Span;
import org.rapporteur.claim.Claim;
import org.rapporteur.event.EventType;
import org.rapporteur.event.Status;

class EventNotationTest {
  private static final String TEXT =
      "Chad on Monday accused Libya of arming rebels; Libya denied it, Radio Sahel said.";

  @Test
  void readsEveryField() {
    Annotation event =
        parse(
            "AID 072 ALLEGED background arguable | arming | Libya LBYGOV | rebels ---REB; it ? |"
                + " hedge denied | speaker Chad TCDGOV | speaker Radio Sahel ---JRN"
                + " | time on Monday = 2001-03-05/2001-03-06 | place Chad = TCD"
                + " | denied by Libya~2 LBYGOV");

    assertThat(event.type()).isEqualTo(EventType.AID);
    assertThat(event.mode()).isNull();
    assertThat(event.cameo().value()).isEqualTo("072");
    assertThat(event.status()).isEqualTo(Status.ALLEGED);
    assertThat(event.background()).isTrue();
    assertThat(event.core()).isFalse();
    assertThat(event.trigger().of(TEXT)).isEqualTo("arming");
    assertThat(event.source()).containsExactly(new Party("LBYGOV", new Span(23, 28)));
    assertThat(event.target()).extracting(Party::code).containsExactly("---REB", "");
    assertThat(event.hedge()).isEqualTo("denied");
    assertThat(event.speakers()).extracting(Party::code).containsExactly("TCDGOV", "---JRN");
    assertThat(event.start()).isEqualTo("2001-03-05");
    assertThat(event.place()).isEqualTo("TCD");
    assertThat(event.stances())
        .containsExactly(
            new Stance(Claim.Stance.ACCUSE, new Party("TCDGOV", new Span(0, 4))),
            new Stance(Claim.Stance.DENY, new Party("LBYGOV", new Span(47, 52))));
  }

  @Test
  void leavesOutWhatIsNotSaid() {
    Annotation event = parse("ACCUSE.allege 112 | accused | Chad TCDGOV | Libya LBYGOV");

    assertThat(event.mode()).isEqualTo("allege");
    assertThat(event.status()).isEqualTo(Status.HAPPENED);
    assertThat(event.background()).isFalse();
    assertThat(event.core()).isTrue();
    assertThat(event.hedge()).isNull();
    assertThat(event.stances()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          ACCUSE 112 | blamed | Chad TCDGOV             ! not in the text: "blamed"
          ACCUSE 112 | accuse | Chad TCDGOV             ! not in the text: "accuse"
          ACCUSE 112 | accused | Libya~3 LBYGOV         ! not in the text: "Libya~3"
          ACCUSE.visit 112 | accused | Chad TCDGOV      ! ACCUSE has no mode visit
          BLAME 112 | accused | Chad TCDGOV             ! No enum constant org.rapporteur.event.EventType.BLAME
          ACCUSE 112 TRUE | accused | Chad TCDGOV       ! No enum constant org.rapporteur.event.Status.TRUE
          ACCUSE 99 | accused | Chad TCDGOV             ! not a CAMEO code: 99
          ACCUSE | accused | Chad TCDGOV                ! an event needs a type and a CAMEO code
          ACCUSE 112 | accused                          ! an event needs type, trigger and sources
          ACCUSE 112 | accused | Chad                   ! a party needs words and a code: "Chad"
          ACCUSE 112 | accused | Chad TCDGO             ! not an actor code: TCDGO
          ACCUSE 112 | accused | @chad                  ! no such actor: @chad
          ACCUSE 112 | accused | Chad TCD | | when ever ! unknown field when in: when ever
          ACCUSE 112 | accused | Chad TCD | | place Chad! needs WORDS = VALUE: Chad
          ACCUSE 112 | accused | Chad TCD | | denied it ! denied by whom? denied it
          """)
  void tellsWhatIsWrong(String line, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> parse(line)).withMessage(message);
  }

  @Test
  void readsMentionsWithinMentions() {
    MarkedText marked = MarkedText.parse("[envoy|[chad|Chad]'s envoy] left; [envoy|he] was ill.");

    assertThat(marked.text()).isEqualTo("Chad's envoy left; he was ill.");
    assertThat(marked.mentions())
        .isEqualTo(
            List.of(
                new Mention("chad", new Span(0, 4)),
                new Mention("envoy", new Span(0, 12)),
                new Mention("envoy", new Span(19, 21))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          [chad Chad] left  ! a mention lacks its |: [chad Chad] left
          [chad|Chad left   ! a mention is not closed: chad
          Chad] left        ! ] without [ after: Chad
          """)
  void tellsWhichMarkIsBroken(String marked, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkedText.parse(marked))
        .withMessage(message);
  }

  private static Annotation parse(String line) {
    return EventNotation.parse(line, Words.of(TEXT));
  }
}
