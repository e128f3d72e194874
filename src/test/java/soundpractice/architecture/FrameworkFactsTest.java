package soundpractice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soundpractice.contract.Alongside;
import soundpractice.contract.CaseFlow;
import soundpractice.contract.ContractCase;
import soundpractice.contract.ContractClock;
import soundpractice.contract.ContractFile;
import soundpractice.contract.ContractSettings;
import soundpractice.contract.ContractType;
import soundpractice.contract.Origin;
import soundpractice.contract.notice.IssuedNotice;
import soundpractice.contract.notice.Service;
import soundpractice.contract.store.ShippedReferences;
import soundpractice.documents.LetterField;
import soundpractice.documents.LetterKind;
import soundpractice.documents.NoticeField;
import soundpractice.documents.NoticeKinds;
import soundpractice.improvement.drafting.ChangeFramework;
import soundpractice.inspection.Cell;
import soundpractice.inspection.Framework;
import soundpractice.inspection.Inspection;
import soundpractice.inspection.InspectionSettings;
import soundpractice.inspection.Oddity;
import soundpractice.inspection.RatingGrid;
import soundpractice.inspection.preparation.ChecklistItem;
import soundpractice.journal.Entry;
import soundpractice.journal.Stamp;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.platform.text.Messages;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PopulationGroup;
import soundpractice.register.cqc.Rating;

/// Every numbered fact of `nhse-documents.md` §1 to §10 that a rule can hold, with the test that holds it (`framework-facts.csv`), and every oddity of §14 with the
/// reading that the program follows.
class FrameworkFactsTest {
    private static final Path BASE = Path.of(System.getProperty("project.basedir", "."));
    private static final Messages WORDS = Messages.load(Locale.UK);

    @Test
    void every_numbered_fact_has_a_test_that_is_there_and_names_it() throws IOException {
        var tests = tests();
        var facts = new TreeMap<String, String>();
        var lost = new ArrayList<String>();
        List<String> rows = Files.readAllLines(BASE.resolve("src/test/resources/framework-facts.csv"));
        for (var row : rows.subList(1, rows.size())) {
            var cells = row.split(",", -1);
            facts.put(cells[0], cells[1]);
            var at = cells[1].split("#", 2);
            var text = tests.getOrDefault(at[0], "");
            if (!text.contains("void " + at[1] + "(")) {
                lost.add(row);
            }
        }
        assertThat(lost).as("tests that are not there").isEmpty();
        assertThat(facts.keySet()).containsAll(numbered());
    }

    /// The ids and numbers of the reference, in its order.
    private static List<String> numbered() {
        return Stream.of(each("N-%d", 1, 5), each("N-%d", 10, 17), each("PI-%02d", 1, 16), Stream.of("PI-16a", "PI-16b", "PI-16c", "PI-16d"), each("§4 field-%d", 1, 21),
                each("§5 step-%d", 1, 7), each("S-%d", 1, 4), each("M-%d", 1, 3), each("A-%d", 1, 3), each("R-%d", 1, 3), each("T-%d", 1, 3), each("ST-%d", 1, 6), each("MP-%d", 1, 4),
                each("§7 %d", 1, 3), each("L-%d", 1, 7), each("SC-%d", 1, 9), each("§10.2 fact-%d", 1, 10), each("§10.3 fact-%d", 1, 7), each("X-%d", 1, 15)).flatMap(s -> s).toList();
    }

    private static Stream<String> each(String format, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(format::formatted);
    }

    private static Map<String, String> tests() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(BASE.resolve("src/test/java/soundpractice"))) {
            for (var file : files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                texts.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return texts;
    }

    /// A choice without a word breaks the dialog that offers it.
    @Test
    void every_choice_of_the_two_rooms_has_a_word() throws Exception {
        var choices = new ClassFileImporter().importPackages("soundpractice.contract", "soundpractice.inspection").stream()
                .filter(c -> c.isEnum() && c.tryGetMethod("key").filter(m -> !m.getModifiers().contains(JavaModifier.STATIC)).isPresent()).toList();
        assertThat(choices).hasSizeGreaterThan(30);
        for (var choice : choices) {
            var key = choice.reflect().getDeclaredMethod("key");
            key.setAccessible(true);
            for (var constant : choice.reflect().getEnumConstants()) {
                assertThat(WORDS.has((String) key.invoke(constant))).as("%s %s", choice.getSimpleName(), constant).isTrue();
            }
        }
    }

    @Test
    void the_oddities_are_x_1_to_x_15_each_with_what_the_source_says_and_what_is_done() {
        assertThat(Oddity.values()).extracting(o -> o.rule().value()).containsExactlyElementsOf(each("X-%d", 1, 15).toList());
        assertThat(Oddity.values()).flatExtracting(o -> List.of(o.key(), o.reading())).allSatisfy(key -> assertThat(WORDS.text(key)).isNotBlank().isNotEqualTo(key));
    }

    @ParameterizedTest
    @EnumSource(Oddity.class)
    void each_oddity_follows_its_recorded_reading(Oddity oddity) throws Throwable {
        var readings = readings();
        assertThat(readings).as("%s has no reading that is tried", oddity.rule()).containsKey(oddity);
        readings.get(oddity).call();
    }

    private static Map<Oddity, ThrowingCallable> readings() {
        var all = new EnumMap<Oddity, ThrowingCallable>(Oddity.class);
        var usual = InspectionSettings.USUAL;
        all.put(Oddity.X_1, () -> assertThat(List.of(Framework.FIRST_PUBLISHED, Framework.DATED)).containsExactly(LocalDate.of(2014, 10, 20), LocalDate.of(2014, 10, 17)));
        all.put(Oddity.X_2, () -> assertThat(usual.levelOneStartsClock()).isFalse());
        all.put(Oddity.X_3, () -> assertThat(usual.otherQuestions()).isEqualTo(4).isEqualTo(KeyQuestion.values().length - 1));
        all.put(Oddity.X_4, () -> assertThat(List.of(usual.tellImmediate(), usual.tellOther())).containsExactly(0, 1));
        all.put(Oddity.X_5, () -> assertThat(Arrays.stream(KeyQuestion.values()).reduce(RatingGrid.EMPTY,
                (g, q) -> g.with(new Cell(PopulationGroup.OLDER_PEOPLE, q), Rating.GOOD), (a, _) -> a).at(PopulationGroup.OLDER_PEOPLE)).isEmpty());
        all.put(Oddity.X_6, () -> assertThat(Arrays.stream(KeyQuestion.values()).map(Cell::code)).containsExactly("SAFE", "EFF", "CAR", "RES", "WELL"));
        all.put(Oddity.X_7, () -> assertThat(ChangeFramework.all()).containsExactly(ChangeFramework.NHS_CHANGE_MODEL));
        all.put(Oddity.X_8, () -> assertThat(CaseFlow.of(begun(), LocalDate.EPOCH).columns()).extracting(List::size).as("concern, risk, level, action, what comes of it, the end")
                .containsExactly(1, 1, 3, 5, 1, 1));
        all.put(Oddity.X_9, () -> assertThat(shipped().of(ContractType.APMS)).singleElement().satisfies(r -> assertThat(r.text()).isEmpty()));
        all.put(Oddity.X_10, () -> assertThat(List.of(NoticeKinds.NO_ACTION, NoticeKinds.REMEDIAL, NoticeKinds.BREACH)).allSatisfy(kind -> assertThat(required(kind))
                .contains(LetterField.SIGNATORY_NAME, LetterField.SIGNATORY_ROLE, LetterField.SIGNATORY_PHONE, LetterField.SIGNATORY_EMAIL)));
        all.put(Oddity.X_11, () -> assertThat(List.of(NoticeKinds.REMEDIAL, NoticeKinds.BREACH)).allSatisfy(kind -> assertThat(LetterKind.find(kind).orElseThrow().optional())
                .contains(NoticeField.ALONGSIDE)));
        all.put(Oddity.X_12, () -> {
            assertThat(IssuedNotice.class.getRecordComponents()).extracting("name").contains("noticeDate");
            assertThat(Service.class.getRecordComponents()).extracting("name").contains("on");
            assertThat(List.of(ContractClock.REMEDY, ContractClock.APPEAL)).doesNotHaveDuplicates();
        });
        all.put(Oddity.X_13, () -> assertThat(Inspection.class.getRecordComponents()).extracting("name").contains("location").doesNotContain("locality"));
        all.put(Oddity.X_14, () -> assertThat(Arrays.stream(ChecklistItem.values()).filter(ChecklistItem::isBeneath)).hasSize(4));
        all.put(Oddity.X_15, () -> assertThat(shipped().engagementDuty()).isEqualTo("section 13, NHS Act 2006"));
        return all;
    }

    private static ContractFile begun() {
        var practice = PracticeCode.of("Z99001");
        var of = new ContractCase(practice, "Fridge", Origin.CQC, null, List.of(), LocalDate.EPOCH, LocalDate.EPOCH, ContractType.GMS, null, new Alongside("", null, false, null, null), null, "");
        return new ContractFile(new Entry<>(RecordId.derived("test", "case"), ContractCase.KIND, of.scope(), of, Set.of(), Stamp.ZERO, "Test", Set.of()), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static ContractSettings shipped() {
        return ShippedReferences.first(WORDS::text);
    }

    private static List<String> required(String kind) {
        return LetterKind.find(kind).orElseThrow().required();
    }
}
