package soundpractice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.audience.Audience;
import soundpractice.committee.audience.Reader;
import soundpractice.committee.pack.FreezePack;
import soundpractice.committee.pack.FrozenPack;
import soundpractice.committee.pack.Grouping;
import soundpractice.committee.pack.PackRequest;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.CommitteeWiring;
import soundpractice.shell.wiring.OpenStore;

/// `pack …`: what a committee reads, frozen from one moment.
@Command(name = "pack", mixinStandardHelpOptions = true, description = "Committee packs: built, frozen, written out, traced.",
        subcommands = {PackCommands.Build.class, PackCommands.ListAll.class, PackCommands.Write.class, PackCommands.Figures.class, PackCommands.Again.class})
final class PackCommands implements Runnable {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "build, list, write, trace or rebuild?");
    }

    static Map<String, Object> json(Entry<FrozenPack> entry) {
        var pack = entry.value();
        var document = new LinkedHashMap<String, Object>();
        document.put("id", entry.id().toString());
        document.put("number", pack.number());
        document.put("reader", pack.reader());
        document.put("title", pack.title());
        document.put("pages", pack.pages());
        document.put("figures", pack.figures());
        document.put("sha256", pack.pdf().value());
        document.put("content_code", pack.contentCode());
        document.put("practices", pack.practices().stream().map(Object::toString).toList());
        document.put("frozen_at", pack.frozenAt().toString());
        document.put("frozen_by", pack.frozenBy());
        return document;
    }

    /// A command about a meeting's packs.
    abstract static class OfPack extends StoreCommand {
        @Option(names = "--meeting", required = true, paramLabel = "DATE", description = "The meeting’s day.")
        @Nullable LocalDate on;

        @Option(names = "--body", paramLabel = "CODE", description = "The body, where several meet on that day.")
        @Nullable String body;

        @Override
        protected final Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var committees = CommitteeWiring.of(store);
            var file = MeetingCommands.find(committees, Objects.requireNonNull(on), body);
            return file instanceof Outcome.Done<MeetingFile>(var found) ? run(found, committees, output) : file;
        }

        abstract Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) throws TroubleException;
    }

    /// A command about one frozen pack.
    abstract static class OfFrozen extends OfPack {
        @Option(names = "--number", paramLabel = "N", description = "Which of the meeting’s packs; the newest unless given.")
        @Nullable Integer number;

        @Override
        final Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) throws TroubleException {
            var found = file.packs().stream().filter(p -> number == null || p.value().number() == number).reduce((a, b) -> b);
            return found.isEmpty() ? Outcome.refused(Problem.of("committee.pack.none")) : run(found.get(), committees, output);
        }

        abstract Outcome<?> run(Entry<FrozenPack> pack, CommitteeWiring committees, Output output) throws TroubleException;
    }

    /// `pack build --meeting DATE --out FILE`.
    @Command(name = "build", mixinStandardHelpOptions = true, description = "Builds the pack for a meeting, freezes it and writes it out.")
    static final class Build extends OfPack {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
        @Nullable Path out;

        @Option(names = "--for", defaultValue = "committee", paramLabel = "READER", description = "committee, public, practice:CODE or pcn:CODE (default: committee).")
        String reader = "committee";

        @Option(names = "--count-by", paramLabel = "GROUPS", description = "area, locality or pcn (default: locality for the committee, area for everybody else).")
        @Nullable String grouping;

        @Option(names = "--classification", paramLabel = "TEXT", description = "How it may be handled, as each foot says.")
        @Nullable String classification;

        @Option(names = "--watermark", defaultValue = "", paramLabel = "TEXT", description = "What stands across each page.")
        String watermark = "";

        @Option(names = "--sign", description = "Sign it with the key of whoever works here.")
        boolean sign;

        @Option(names = "--preview", description = "Only look: nothing is frozen.")
        boolean preview;

        @Override
        Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) throws TroubleException {
            var cut = Reader.parse(reader);
            var counted = grouping == null ? (cut.isPresent() && cut.get().audience() != Audience.COMMITTEE ? Grouping.AREA : Grouping.LOCALITY).word() : grouping;
            var by = Arrays.stream(Grouping.values()).filter(g -> g.word().equalsIgnoreCase(counted)).findFirst();
            if (cut.isEmpty() || by.isEmpty()) {
                return Outcome.refused(cut.isEmpty() ? Problem.of("committee.pack.reader", reader) : Problem.of("committee.pack.grouping", counted));
            }
            if (file.cases().isEmpty() && cut.get().equals(Reader.COMMITTEE)) {
                committees.agendas().addDue(file.id(), committees.today());
            }
            var said = classification == null ? output.messages().text("committee.classification." + cut.get().audience().word()) : classification;
            var request = new PackRequest(file.id(), cut.get(), by.get(), said, watermark);
            return preview ? look(committees, request, output) : freeze(committees, request, output);
        }

        private Outcome<?> look(CommitteeWiring committees, PackRequest request, Output output) throws TroubleException {
            var made = committees.packs().preview(request, committees.today(), n -> true);
            if (made instanceof Outcome.Done<FreezePack.Preview>(var preview)) {
                MeetingCommands.write(Objects.requireNonNull(out), preview.document().pdf());
                output.say("cli.pack.preview", Objects.requireNonNull(out).toString(), preview.document().pages());
                if (output.json()) {
                    output.document(Map.of("pages", preview.document().pages(), "figures", preview.built().traces().size(), "frozen", false));
                }
            }
            return made;
        }

        private Outcome<?> freeze(CommitteeWiring committees, PackRequest request, Output output) throws TroubleException {
            var packs = committees.packs();
            var made = sign ? packs.freeze(request, committees.today(), committees.seal(), n -> true) : packs.freeze(request, committees.today(), n -> true);
            if (made instanceof Outcome.Done<FrozenPack>(var pack)) {
                MeetingCommands.write(Objects.requireNonNull(out), packs.pdf(pack));
                output.say("cli.pack.built", Objects.requireNonNull(out).toString(), pack.pages(), pack.figures(), pack.contentCode());
                if (output.json()) {
                    output.document(json(committees.meetings().find(request.meeting()).orElseThrow().packs().getLast()));
                }
            }
            return made;
        }
    }

    /// `pack list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "The packs that were frozen for a meeting.")
    static final class ListAll extends OfPack {
        @Override
        Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) {
            if (output.json()) {
                output.document(Map.of("packs", file.packs().stream().map(PackCommands::json).toList()));
            }
            file.packs().forEach(p -> output.say("cli.pack.line", p.value().number(), p.value().reader(), p.value().pages(), p.value().frozenAt(), p.value().frozenBy()));
            return Outcome.done(file);
        }
    }

    /// `pack write --meeting DATE --out FILE`.
    @Command(name = "write", mixinStandardHelpOptions = true, description = "Writes a frozen pack out, as it was kept.")
    static final class Write extends OfFrozen {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
        @Nullable Path out;

        @Override
        Outcome<?> run(Entry<FrozenPack> pack, CommitteeWiring committees, Output output) throws TroubleException {
            MeetingCommands.write(Objects.requireNonNull(out), committees.packs().pdf(pack.value()));
            output.say("cli.pack.written", Objects.requireNonNull(out).toString());
            return Outcome.done(pack);
        }
    }

    /// `pack trace --meeting DATE`.
    @Command(name = "trace", mixinStandardHelpOptions = true, description = "What a frozen pack’s figures were made from.")
    static final class Figures extends OfFrozen {
        @Option(names = "--figure", paramLabel = "N", description = "One figure, by the number beside it.")
        @Nullable Integer figure;

        @Option(names = "--csv", paramLabel = "FILE", description = "Write all of them as CSV.")
        @Nullable Path csv;

        @Override
        Outcome<?> run(Entry<FrozenPack> pack, CommitteeWiring committees, Output output) throws TroubleException {
            var packs = committees.packs();
            if (csv != null) {
                MeetingCommands.write(csv, packs.csv(pack.value()).getBytes(StandardCharsets.UTF_8));
                output.say("cli.pack.written", csv.toString());
            }
            var wanted = packs.figures(pack.value()).stream().filter(t -> figure == null || t.number() == figure).toList();
            if (output.json()) {
                output.document(Map.of("figures", wanted.stream().map(t -> {
                    var document = new LinkedHashMap<String, Object>();
                    document.put("figure", t.number());
                    document.put("chapter", t.chapter());
                    document.put("what", t.what());
                    document.put("shown", t.shown());
                    document.put("how", t.how());
                    document.put("rules", t.rules());
                    document.put("inputs", t.inputs().stream().map(i -> Map.of("kind", i.kind(), "record", i.record(), "revisions", i.revisions(), "file_sha256", i.file(),
                            "about", i.about())).toList());
                    return document;
                }).toList()));
            } else if (csv == null) {
                wanted.forEach(t -> {
                    output.line("%4d  %s: %s = %s".formatted(t.number(), t.chapter(), t.what(), t.shown()));
                    output.line("      " + t.how() + "  [" + String.join(", ", t.rules()) + "]");
                    t.inputs().forEach(i -> output.line("        " + i.kind() + " " + i.record() + "  " + i.about()));
                });
            }
            return Outcome.done(wanted);
        }
    }

    /// `pack rebuild --meeting DATE`.
    @Command(name = "rebuild", mixinStandardHelpOptions = true, description = "Builds a frozen pack again from the moment it was made from, and says whether it is the same.")
    static final class Again extends OfFrozen {
        @Override
        Outcome<?> run(Entry<FrozenPack> pack, CommitteeWiring committees, Output output) throws TroubleException {
            var again = committees.packs().rebuild(pack.id());
            if (again instanceof Outcome.Done<FreezePack.Rebuilt>(var rebuilt)) {
                output.say(rebuilt.same() ? "cli.pack.same" : "cli.pack.other", pack.value().contentCode(), rebuilt.contentCode());
                if (output.json()) {
                    output.document(Map.of("same", rebuilt.same(), "content_code", rebuilt.contentCode(), "frozen_content_code", pack.value().contentCode()));
                }
                return rebuilt.same() ? again : Outcome.refused(Problem.of("cli.pack.other", pack.value().contentCode(), rebuilt.contentCode()));
            }
            return again;
        }
    }
}
