package soundpractice.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.register.ImportOptions;
import soundpractice.register.ImportPreview;
import soundpractice.register.Importer;
import soundpractice.register.RejectedRow;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PerformanceWiring;
import soundpractice.shell.wiring.RegisterGuests;
import soundpractice.shell.wiring.RegisterWiring;

/// `import KIND FILE`: reads a file, says what it would change, and does it unless only a preview was asked for.
@Command(name = "import", mixinStandardHelpOptions = true, description = "Imports a file, or with --preview only says what it would change.")
public final class ImportCommand extends StoreCommand {
    private static final int SHOWN = 20;

    @Parameters(index = "0", paramLabel = "KIND", description = "practices, networks, commissioners, list-sizes, ratings, locations, qof, survey, fft, workforce, indicators, scores, bank-holidays, performance, sign-up.")
    String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The file as published, or a .zip with it.")
    @Nullable Path file;

    @Option(names = "--preview", description = "Change nothing.")
    boolean preview;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the file speaks of, where it does not tell itself.")
    @Nullable LocalDate asOf;

    @Option(names = "--quarter", paramLabel = "Q", description = "The quarter it belongs to, such as 2017-18/Q2.")
    @Nullable String quarter;

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var register = new RegisterWiring(store);
        var importers = RegisterGuests.importers(store, register, new PerformanceWiring(store, register.practices()));
        var importer = importers.stream().filter(i -> i.kind().equals(kind)).findFirst();
        if (importer.isEmpty()) {
            return Outcome.refused(Problem.of("cli.import.kind", kind, String.join(", ", importers.stream().map(Importer::kind).toList())));
        }
        var when = quarter == null ? null : FinancialQuarter.parse(quarter).orElse(null);
        if (when == null && (quarter != null || importer.get().needsQuarter())) {
            return Outcome.refused(Problem.of("cli.import.quarter"));
        }
        var prepared = importer.get().prepare(java.util.Objects.requireNonNull(file), new ImportOptions(asOf, when));
        var shown = prepared.preview();
        if (!shown.canProceed()) {
            return Outcome.refused(shown.refusals());
        }
        if (!preview) {
            var confirmed = prepared.confirm();
            if (!confirmed.isDone()) {
                return confirmed;
            }
        }
        if (output.json()) {
            output.document(document(shown, output));
        } else {
            say(shown, output);
        }
        return Outcome.done(shown);
    }

    private Map<String, Object> document(ImportPreview p, Output output) {
        var document = new LinkedHashMap<String, Object>();
        document.put("kind", p.kind());
        document.put("file_sha256", p.sha256().value());
        document.put("rows", p.rows());
        document.put("accepted", p.accepted());
        document.put("unchanged", p.unchanged());
        document.put("changed", p.changed());
        document.put("new", p.added());
        document.put("gone", p.gone());
        document.put("rejected", rows(p.rejected(), output));
        document.put("flagged", rows(p.flagged(), output));
        document.put("layout", p.layout().isEmpty() ? "" : output.messages().text(p.layout()));
        var day = p.asOf();
        document.put("as_of", day == null ? null : day.toString());
        document.put("changed_fields", p.changedFields());
        document.put("unknown_columns", p.unknownColumns());
        document.put("notices", p.notices().stream().map(output::problem).toList());
        document.put("already_imported", p.already());
        document.put("preview", preview);
        return document;
    }

    private static List<Map<String, Object>> rows(List<RejectedRow> rows, Output output) {
        return rows.stream().map(r -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("line", r.line());
            row.put("column", r.column());
            row.put("value", r.value());
            row.put("problem", output.messages().of(r.problem()));
            return (Map<String, Object>) row;
        }).toList();
    }

    private void say(ImportPreview p, Output output) {
        if (p.already()) {
            output.say("cli.import.already", p.file());
            return;
        }
        if (!p.layout().isEmpty()) {
            output.line(output.messages().text(p.layout()));
        }
        output.say(preview ? "cli.import.would" : "cli.import.did", p.rows(), p.added(), p.changed(), p.unchanged(), p.gone(), p.rejected().size());
        p.notices().forEach(n -> output.line("- " + output.messages().of(n)));
        lines("cli.import.rejected", p.rejected(), output);
        lines("cli.import.flagged", p.flagged(), output);
    }

    private static void lines(String key, List<RejectedRow> rows, Output output) {
        if (!rows.isEmpty()) {
            output.say(key, rows.size());
            rows.stream().limit(SHOWN).forEach(r -> output.line("  %d  %s  “%s”  %s".formatted(r.line(), r.column(), r.value(), output.messages().of(r.problem()))));
        }
    }
}
