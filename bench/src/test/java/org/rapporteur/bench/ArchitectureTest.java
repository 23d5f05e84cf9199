package org.rapporteur.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

/** The direction of dependencies between modules, and what their packages may know. */
@AnalyzeClasses(packages = "org.rapporteur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] CORE = {
    "org.rapporteur.actor..",
    "org.rapporteur.agenda..",
    "org.rapporteur.alert..",
    "org.rapporteur.article..",
    "org.rapporteur.claim..",
    "org.rapporteur.coding..",
    "org.rapporteur.correction..",
    "org.rapporteur.event..",
    "org.rapporteur.frame..",
    "org.rapporteur.language..",
    "org.rapporteur.ledger..",
    "org.rapporteur.occurrence..",
    "org.rapporteur.parser..",
    "org.rapporteur.place..",
    "org.rapporteur.predication..",
    "org.rapporteur.query..",
    "org.rapporteur.report..",
    "org.rapporteur.story..",
    "org.rapporteur.time..",
    "org.rapporteur.topic.."
  };

  private static final String[] INGEST = {
    "org.rapporteur.copy..",
    "org.rapporteur.feed..",
    "org.rapporteur.page..",
    "org.rapporteur.source..",
    "org.rapporteur.tongue.."
  };

  @ArchTest
  static final ArchRule MODULES_DEPEND_IN_ONE_DIRECTION =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.rapporteur..")
          .optionalLayer("knowledge")
          .definedBy("org.rapporteur.knowledge..")
          .layer("core")
          .definedBy(CORE)
          .layer("formats")
          .definedBy(
              "org.rapporteur.change..",
              "org.rapporteur.comparison..",
              "org.rapporteur.dictionary..",
              "org.rapporteur.formats..",
              "org.rapporteur.manifest..",
              "org.rapporteur.layout..")
          .optionalLayer("ingest")
          .definedBy(INGEST)
          .layer("store")
          .definedBy("org.rapporteur.store..")
          .layer("desk")
          .definedBy("org.rapporteur.desk..")
          .layer("app")
          .definedBy("org.rapporteur.app..")
          .optionalLayer("flink")
          .definedBy("org.rapporteur.cluster..")
          .optionalLayer("bench")
          .definedBy("org.rapporteur.bench..")
          .whereLayer("core")
          .mayOnlyBeAccessedByLayers("formats", "ingest", "store", "desk", "app", "flink", "bench")
          .whereLayer("formats")
          .mayOnlyBeAccessedByLayers("ingest", "store", "desk", "app", "flink", "bench")
          .whereLayer("ingest")
          .mayOnlyBeAccessedByLayers("app", "flink", "bench")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("desk", "app", "bench")
          .whereLayer("desk")
          .mayOnlyBeAccessedByLayers("app", "bench")
          .whereLayer("app")
          .mayOnlyBeAccessedByLayers("flink", "bench");

  @ArchTest
  static final ArchRule NLP4J_IS_KNOWN_TO_PARSER_AND_LANGUAGE_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.rapporteur.parser..", "org.rapporteur.language..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.emory..", "org.tukaani..");

  @ArchTest
  static final ArchRule THE_DATABASE_IS_KNOWN_TO_THE_STORE_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.rapporteur.store..", "org.rapporteur.bench.stored..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.duckdb..", "java.sql..");

  @ArchTest
  static final ArchRule YAML_IS_KNOWN_TO_KNOWLEDGE_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.rapporteur.knowledge..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  @ArchTest
  static final ArchRule HTML_IS_KNOWN_TO_PAGES_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackages(INGEST)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule THE_WEB_IS_KNOWN_TO_THE_DESK_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.rapporteur.desk..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "gg.jte..", "org.eclipse.jetty..");

  @ArchTest
  static final ArchRule THE_CORE_HAS_NO_CLOCK =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NOUNS_OF_THE_DOMAIN =
      classes()
          .should()
          .resideOutsideOfPackages("..util..", "..utils..", "..impl..", "..helper..", "..common..");
}
