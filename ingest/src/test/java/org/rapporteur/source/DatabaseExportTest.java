package org.rapporteur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseExportTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 17);

  @Test
  void factiva() {
    List<Item> items =
        Reading.input(
            """
            SE World
            HD Norway and Kenya
               hold talks
            BY By A. Writer
            WC 20 words
            PD 17 June 2024
            SN The Northern Paper
            SC NORPAP
            LA English
            LP
            Norway met Kenya
            in Oslo on Monday.

            TD
            They parted.

            CO none
            AN Document NORPAP0020240617ek6h00001

            Document NORPAP0020240617ek6h00001


            HD Second story
            PD 18 June 2024
            LP
            More words.
            """);
    assertThat(((Item.Text) items.get(0)).text())
        .isEqualTo("Norway met Kenya in Oslo on Monday.\n\nThey parted.");
    assertThat(((Item.Text) items.get(0)).known().title()).isEqualTo("Norway and Kenya hold talks");
    assertThat(((Item.Text) items.get(0)).known().published()).isEqualTo(DAY);
    assertThat(((Item.Text) items.get(0)).known().outlet()).isEqualTo("The Northern Paper");
    assertThat(((Item.Text) items.get(1)).text()).isEqualTo("More words.");
    assertThat(((Item.Text) items.get(1)).known().published()).isEqualTo(DAY.plusDays(1));
    assertThat(items).hasSize(2);
  }

  @Test
  void lexisNexisWithNumberedDocuments() {
    List<Item> items =
        Reading.input(
            """

                                   1 of 2 DOCUMENTS

                                The Northern Paper

                              June 17, 2024 Monday

            Norway and Kenya hold talks

            BYLINE: A. Writer

            SECTION: WORLD; Pg. 3

            LENGTH: 20 words

            Norway met Kenya
            in Oslo on Monday.

            They parted.

            LOAD-DATE: June 18, 2024

            LANGUAGE: ENGLISH


                                   2 of 2 DOCUMENTS

                                The Southern Paper

                              June 18, 2024 Tuesday

            Second story

            LENGTH: 2 words

            More words.

            LOAD-DATE: June 18, 2024
            """);
    Item.Text first = (Item.Text) items.get(0);
    assertThat(first.text()).isEqualTo("Norway met Kenya in Oslo on Monday.\n\nThey parted.");
    assertThat(first.known())
        .isEqualTo(new Known(null, "Norway and Kenya hold talks", DAY, null, "The Northern Paper"));
    assertThat(((Item.Text) items.get(1)).text()).isEqualTo("More words.");
    assertThat(items).hasSize(2);
  }

  @Test
  void lexisNexisWithEndsOfDocuments() {
    List<Item> items =
        Reading.input(
            """
            Norway and Kenya hold talks
            The Northern Paper
            June 17, 2024 Monday
            Copyright 2024 The Northern Paper All Rights Reserved

            Section: WORLD; Pg. 3
            Length: 20 words
            Byline: A. Writer

            Body

            Norway met Kenya in Oslo on Monday.

            They parted.

            Classification

            Language: ENGLISH
            Load-Date: June 18, 2024

            End of Document

            Second story
            The Southern Paper
            June 18, 2024
            Body
            More words.
            Load-Date: June 18, 2024
            End of Document
            """);
    Item.Text first = (Item.Text) items.get(0);
    assertThat(first.text()).isEqualTo("Norway met Kenya in Oslo on Monday.\n\nThey parted.");
    assertThat(first.known())
        .isEqualTo(new Known(null, "Norway and Kenya hold talks", DAY, null, "The Northern Paper"));
    assertThat(((Item.Text) items.get(1)).known().title()).isEqualTo("Second story");
    assertThat(items).hasSize(2);
  }
}
