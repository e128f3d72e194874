package soundpractice.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The house's rules hold for every class of the program, and each would notice: a sample that breaks it is caught.
class ArchitectureTest {
    private static JavaClasses house;
    private static JavaClasses samples;

    private final HouseRules here = new HouseRules("soundpractice");
    private final HouseRules there = new HouseRules("soundpractice.architecture.samples");

    @BeforeAll
    static void read() {
        house = new ClassFileImporter().importPath(Path.of(System.getProperty("project.basedir", "."), "target", "classes"));
        samples = new ClassFileImporter().importPackages("soundpractice.architecture.samples");
        assertThat(house.size()).isGreaterThan(100);
    }

    @Test
    void every_room_has_its_place_in_the_order() {
        assertThat(house.stream().filter(t -> t.getPackageName().startsWith("soundpractice")).map(here::room).distinct()).isSubsetOf(HouseRules.ORDER);
    }

    @Test
    void rule_1_a_room_uses_only_what_stands_before_it() {
        holds(HouseRules::oneOrder, "kernel.UsesAFeature");
    }

    @Test
    void rule_2_faces_are_pure() {
        holds(HouseRules::pureFaces, "register.ImpureFace");
    }

    @Test
    void rule_3_what_lies_behind_a_face_belongs_to_its_room() {
        holds(HouseRules::privateRooms, "performance.Nosy");
    }

    @Test
    void rule_4_screens_never_see_storage_and_storage_never_sees_screens() {
        holds(HouseRules::screensAndStorageApart, "register.ui.ScreenThatReadsTables");
        holds(HouseRules::screensAndStorageApart, "register.store.StorageThatShows");
    }

    @Test
    void rule_5_javafx_lives_in_screens() {
        home(new String[] {"javafx..", "org.controlsfx..", "atlantafx.."}, "register.store.Homeless", "*.ui", "platform.fx", "shell");
    }

    @Test
    void rule_5_sql_lives_in_stores() {
        home(new String[] {"org.jdbi..", "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb.."}, "register.ui.HomelessToo", "*.store", "platform.db", "platform.server");
    }

    @Test
    void rule_5_json_lives_in_stores_intakes_bundles_and_the_command_line() {
        home(new String[] {"tools.jackson..", "com.fasterxml.jackson.."}, "register.ui.HomelessToo", "*.store", "*.intake", "sync.wire", "cli");
    }

    @Test
    void rule_5_page_makers_live_in_documents_render() {
        home(new String[] {"net.sf.jasperreports..", "com.itextpdf..", "com.lowagie.."}, "register.store.Homeless", "documents.render");
    }

    @Test
    void rule_5_zip_lives_in_intakes_bundles_the_platform_the_journals_frames_and_the_reader_of_pdf() {
        home(new String[] {"java.util.zip..", "java.util.jar.."}, "register.ui.Zipped", "*.intake", "platform", "sync.wire", "journal.store", "documents.render");
    }

    @Test
    void rule_5_ciphers_live_in_security_crypto_and_bundles() {
        home(new String[] {"javax.crypto..", "org.bouncycastle.."}, "register.store.Homeless", "security.crypto", "sync.wire");
    }

    @Test
    void rule_6_no_connection_is_ever_opened_but_to_the_teams_own_server() {
        holds(HouseRules::noNetwork, "sync.wire.Calls");
        holds(HouseRules::onlyTheServersRoomCallsAServer, "register.store.CallsAServer");
    }

    @Test
    void rule_7_models_know_no_scene() {
        holds(HouseRules::modelsKnowNoScene, "register.ui.SceneModel");
    }

    @Test
    void rule_8_threads_have_one_place() {
        holds(HouseRules::onePlaceForThreads, "register.ui.ImpatientScreen");
    }

    @Test
    void rule_9_nobody_asks_the_machine_for_now() {
        holds(HouseRules::noNow, "calendar.AsksTheMachine");
    }

    @Test
    void rule_10_nothing_static_changes_and_nobody_is_looked_up() {
        holds(HouseRules::nothingStaticThatChanges, "calendar.Remembers");
        holds(HouseRules::noServiceLocator, "calendar.Remembers");
    }

    /// Read from the sources: in the classes, every `try` with a resource catches everything.
    @Test
    void rule_11_nothing_catches_everything_but_where_everything_left_ends() throws IOException {
        assertThat(broadCatches(Path.of("src/test/java/soundpractice/architecture/samples"))).containsExactly("Swallows.java");
        assertThat(broadCatches(Path.of("src/main/java"))).isSubsetOf("FxJobs.java", "ErrorDesk.java", "SoundPractice.java");
    }

    private static List<String> broadCatches(Path folder) throws IOException {
        var broad = Pattern.compile("catch \\([^)]*(?<![\\w.])(?:java\\.lang\\.)?(Exception|RuntimeException|Throwable|Error)(?!\\w)");
        try (var files = Files.walk(Path.of(System.getProperty("project.basedir", ".")).resolve(folder))) {
            var found = new ArrayList<String>();
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (broad.matcher(Files.readString(file)).find()) {
                    found.add(file.getFileName().toString());
                }
            }
            return found;
        }
    }

    private void home(String[] libraries, String sample, String... homes) {
        holds(rules -> rules.homeOf(libraries, homes), sample);
    }

    /// First that the rule would notice, then that it has nothing to notice.
    private void holds(Function<HouseRules, ArchRule> rule, String sample) {
        var type = samples.get("soundpractice.architecture.samples." + sample);
        var alone = samples.that(com.tngtech.archunit.base.DescribedPredicate.describe("the sample", (JavaClass c) -> c.equals(type)));
        assertThatThrownBy(() -> rule.apply(there).check(alone)).as("the rule notices " + sample).isInstanceOf(AssertionError.class).hasMessageContaining(type.getSimpleName());
        rule.apply(here).check(house);
    }
}
