package org.rapporteur.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.event.Event;
import org.rapporteur.event.EventType;

/** Whole articles in, records out. */
class ArticleCoderTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 17);

  private static List<Event> events(String text) {
    return eventsOn(MONDAY, text);
  }

  private static List<Event> eventsOn(LocalDate published, String text) {
    return TestKnowledge.coder()
        .code(new ArticleSource("1", text, null, published, null, null))
        .events();
  }

  private static Event only(String text) {
    List<Event> events = events(text);
    assertThat(events).as(text).hasSize(1);
    return events.getFirst();
  }

  private static String codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).collect(Collectors.joining("+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The delegations of Chile, Peru and Bolivia met in Lima. | CONSULT | CHLGOV+PERGOV+BOLGOV>
          France praised the Moroccan-Algerian agreement. | SUPPORT | FRA>MAR+DZA
          Ethiopian-led forces shelled the port of Kismayo. | ASSAULT | ETHMIL>SOM
          Chad said that Sudan must pull back its troops. | REQUEST | TCD>SDN
          Malta said it would not sign the treaty. | REJECT | MLT>
          Jordan complained on Tuesday over two Israeli raids. | ACCUSE | JOR>ISR
          Iran launched missiles targeting US troops in Iraq. | ASSAULT | IRN>USAMIL
          Amnesty demanded that the Sudanese government end curbs on the press. | REQUEST | NGO>SDNGOV
          On Monday, lawmakers from six Polish towns urged Hungary to open the border. | REQUEST | POLLEG>HUN
          The Laotian premier described the ties between Laos and Vietnam as unbreakable. | SUPPORT | LAOGOV>VNM
          Turks began a hunger strike to protest against a Swedish decision. | PROTEST | TUR>SWE
          Iran threatened to close the strait unless Kuwait cut its oil output. | THREATEN | IRN>KWT
          The Kenyan priest was kidnapped on Monday in the town of Lamu by Somali rebels. | ASSAULT | SOMREB>KENREL
          The programme was delayed by calls from Norway and Denmark for cuts in the budget. | REQUEST | NOR+DNK>
          Chad has undertaken an act of aggression against Sudan. | ASSAULT | TCD>SDN
          Ghana's premier said that "we condemn the Malian invasion of Niger." | ACCUSE | GHAGOV>MLI
          """)
  void findsTheParties(String text, String type, String parties) {
    List<String> found =
        events(text).stream()
            .map(event -> event.type() + " " + codes(event.source()) + ">" + codes(event.target()))
            .toList();
    assertThat(found).as(text).contains(type + " " + parties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bishops began a hunger strike to demand the resignation of the Kenyan president. | PROTEST | KENGOV
          Slovak President Jana Horakova attacked the press in a debate. | ACCUSE | JRN
          """)
  void findsTheTarget(String text, String type, String target) {
    assertThat(events(text))
        .filteredOn(event -> event.type().name().equals(type))
        .singleElement()
        .satisfies(event -> assertThat(codes(event.target())).contains(target));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Geneva meeting on Monday calmed the markets. | CONSULT
          A Kabul bombing on Monday frightened the markets. | ASSAULT
          Asked whether he would visit Peru, the Chilean minister smiled. | REQUEST
          The minister told reporters at a conference that Peru's harvest was good. | REQUEST
          Harold Wimpole met a guitarist in London and toured with him. | CONSULT
          The airline's tax system demands that the Bank of Japan keeps accounts. | REQUEST
          The lower house held a session on Tuesday. | CONSULT
          Kenyan protesters obtained the letters and released them. | RETREAT
          The pact between Chad and Niger requires French compliance. | REQUEST
          Her critics blamed the Kenyan president for the fires. | ACCUSE
          Speaking after a cabinet meeting, the Peruvian premier praised the raid. | CONSULT
          Ecuador suspended interest payments in January. | SANCTION
          The Mexican government is worried that prices may rise. | ACCUSE
          Thailand exported a million tonnes of rice this year. | COOPERATE
          He told a meeting of Swiss industrialists that plans to support the dollar could not bring about changes. | REQUEST
          """)
  void codesNoSuchEvent(String text, String type) {
    assertThat(events(text))
        .filteredOn(event -> event.type().name().equals(type) && !event.source().isEmpty())
        .as(text)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The foreign ministers of Chile and Peru meet on Thursday. | PLANNED
          The foreign ministers of Chile and Peru met on Thursday. | HAPPENED
          """)
  void aTimetableIsAPlan(String text, String status) {
    assertThat(only(text).status().name()).isEqualTo(status);
  }

  @Test
  void whatIsSaidInAnInterviewIsNotCoded() {
    String interview =
        """
        The mayor of Lima condemned the strike on Sunday.

        ((Reporter)) Do you support the police?

        ((Mayor)) Peru's president attacked the unions last week.

        ((Reporter)) And the government?

        Chile condemned Peru.
        """;
    Coding coding =
        TestKnowledge.coder().code(new ArticleSource("1", interview, null, MONDAY, null, null));
    assertThat(coding.events()).hasSize(1);
    assertThat(coding.warnings()).anyMatch(warning -> warning.startsWith("an interview"));
    assertThat(events("Q: a single question is no interview.\n\nChile condemned Peru on Sunday."))
        .isNotEmpty();
  }

  @Test
  void peopleAreNotThosePeopleNamedBefore() {
    assertThat(events("Togo jailed Lithuanian people. Police arrested thousands of people."))
        .filteredOn(event -> event.triggerText().equals("arrested"))
        .singleElement()
        .satisfies(event -> assertThat(codes(event.target())).doesNotContain("LTU"));
  }

  @Test
  void theOwnerOfAWarIsNoSecondParty() {
    Event threat =
        events("Iran threatened to launch an offensive in its war with Iraq.").getFirst();
    assertThat(codes(threat.source())).isEqualTo("IRN");
    assertThat(codes(threat.target())).doesNotContain("IRN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          France condemned the killing of two Kenyan soldiers by Somali militants. | SOMUAF
          France condemned the killing of two Kenyan soldiers.                     | ''
          France condemned Uganda's arrest of two Kenyan lawmakers.                | UGA
          """)
  void whoSuffersADeedIsNotCondemnedForIt(String text, String target) {
    Event condemned =
        events(text).stream()
            .filter(event -> event.type() == EventType.ACCUSE)
            .findFirst()
            .orElseThrow();
    assertThat(codes(condemned.source())).isEqualTo("FRA");
    assertThat(codes(condemned.target())).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The EU imposed sanctions on Chad on Monday. Sudan condemned the sanctions. | ACCUSE | SDN>EUR
          Togo bombed a Beninese town on Monday. Ghana condemned the attack. | ACCUSE | GHA>TGO
          Togo bombed a Beninese town on Monday. Togo praised the attack. | SUPPORT | TGO>
          Kenya accused Uganda of burning a village. Uganda denied the charge. | REJECT | UGA>KEN
          The Peruvian president met the Chilean president. The two leaders signed a treaty. | SUPPORT | PERGOV+CHLGOV>
          After talks with Chile, the Peruvian minister said both governments agreed to withdraw soldiers. | CONCEDE | CHLGOV+PERGOV>
          Warsaw blamed Belarusian troops for the shots. Minsk denies that any shots were fired. | REJECT | BLRGOV>POLGOV
          Togo jailed Lithuanian residents. The residents accused Togo. | ACCUSE | LTUCVL>TGO
          Both Korean governments condemned Iran. | ACCUSE | KORGOV>IRN
          Peru promised to send observers to Togo. | AGREE | PER>TGO
          """)
  void findsThePartiesToldBefore(String text, String type, String parties) {
    findsTheParties(text, type, parties);
  }

  @Test
  void monthsAndWeekdaysAreNoParties() {
    assertThat(events("Gabon accused Chad of sending police on Feb. 25."))
        .allSatisfy(
            event -> assertThat(event.target()).extracting(Actor::text).doesNotContain("Feb."));
    assertThat(events("Police shot Gabonese students in August."))
        .allSatisfy(event -> assertThat(codes(event.target())).isEqualTo("GABEDU"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Sunday, rebels in Lagos entered a bank and shot a Ghanaian soldier. | 2024-06-16 | Lagos
          Rebels shot a Ghanaian soldier at a Nairobi airport. |  | Nairobi
          Kenya condemned Uganda on Sunday after Ugandan troops shot a Kenyan soldier. | |
          """)
  void shotsHaveTheirTimeAndPlace(String text, String start, String place) {
    Event shot =
        events(text).stream()
            .filter(event -> event.triggerText().equals("shot"))
            .findFirst()
            .orElseThrow();
    LocalDate exact = shot.time().text() == null ? null : shot.time().start();
    assertThat(exact).isEqualTo(start == null ? null : LocalDate.parse(start));
    assertThat(shot.place() == null ? null : shot.place().name()).isEqualTo(place);
  }

  @Test
  void whatAnArticleExplainsGoesBeforeTheRegistry() {
    String text =
        """
        The Philippine National Telecommunications Commission (NTC) closed a radio station.

        Senators condemned the NTC on Monday.
        """;
    assertThat(events(text))
        .filteredOn(event -> event.triggerText().equals("condemned"))
        .singleElement()
        .satisfies(event -> assertThat(event.target().getFirst().country()).isEqualTo("PHL"));
    assertThat(
            eventsOn(
                LocalDate.of(2019, 12, 2), "Usman Khan fled to Leeds. Police shot Khan on Monday."))
        .filteredOn(event -> event.triggerText().equals("shot"))
        .noneSatisfy(event -> assertThat(codes(event.target())).contains("PAK"));
  }

  @Test
  void acronymsThatExplainEachOtherDoNoHarm() {
    assertThat(events("Alpha BA (AB) met Beta AB (BA) in Rome. France condemned AB."))
        .anySatisfy(event -> assertThat(event.triggerText()).isEqualTo("condemned"));
  }

  @Test
  void anAttributeOfANounDatesNoEvent() {
    Event protest =
        events("Serbian students rallied against the results of the 2020 vote.").getFirst();
    assertThat(protest.time().text()).isNull();
  }

  @Test
  void thePastPerfectTellsBackground() {
    assertThat(only("Peru had recalled its ambassador from Chile.").background()).isTrue();
    assertThat(only("Peru recalled its ambassador from Chile.").background()).isFalse();
  }

  @Test
  void whatTheHeadlineAndTheBodyNameIsMentioned() {
    String text =
        """
        Kenya to host talks in August

        NAIROBI - The Ugandan foreign minister will visit Kisumu between Tuesday and Friday.
        """;
    Mentions mentions =
        TestKnowledge.coder()
            .code(new ArticleSource("1", text, null, MONDAY, null, null))
            .mentions();
    assertThat(mentions.markedTimes())
        .extracting(mention -> mention.time().text() + " " + mention.timex3())
        .containsExactly("August 2024-08", "Tuesday 2024-06-18", "Friday 2024-06-21");
    assertThat(mentions.places())
        .extracting(mention -> mention.place().text() + " " + mention.place().country())
        .containsExactly("Kenya KEN", "NAIROBI KEN", "Ugandan UGA", "Kisumu KEN");
    assertThat(mentions.actors()).extracting(Actor::code).contains("KEN", "UGAGOV");
    assertThat(mentions.actors())
        .allSatisfy(actor -> assertThat(actor.span().of(text)).isEqualTo(actor.text()));
  }
}
