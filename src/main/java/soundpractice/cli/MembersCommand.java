package soundpractice.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SecurityWiring;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.Acceptance;
import soundpractice.sync.Deed;
import soundpractice.sync.Invitation;
import soundpractice.sync.Power;
import soundpractice.sync.Teammate;

/// `members list|invite|accept|revoke|empower|role`: who belongs to the team.
@Command(name = "members", mixinStandardHelpOptions = true, description = "Who belongs to the team; joining and leaving.",
        subcommands = {
            MembersCommand.Listing.class, MembersCommand.Invite.class, MembersCommand.Accept.class, MembersCommand.Revoke.class, MembersCommand.Empower.class,
            MembersCommand.ChangeRole.class
        })
public final class MembersCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        java.util.Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.USAGE;
    }

    private static Map<String, Object> document(Teammate mate, String here) {
        var d = new LinkedHashMap<String, Object>();
        d.put("name", mate.name());
        d.put("role", mate.role().written());
        d.put("power", mate.power().name().toLowerCase(Locale.ROOT));
        d.put("active", mate.active());
        d.put("practices", mate.practices().stream().map(PracticeCode::value).toList());
        var laptops = new ArrayList<Map<String, Object>>();
        for (var machine : mate.laptops()) {
            var l = new LinkedHashMap<String, Object>();
            l.put("device", machine.laptop().device());
            l.put("active", machine.active());
            l.put("this_one", machine.laptop().device().equals(here));
            laptops.add(l);
        }
        d.put("laptops", laptops);
        return d;
    }

    private static List<PracticeCode> codes(@Nullable String text) {
        return text == null ? List.of() : Arrays.stream(text.split(",")).filter(c -> !c.isBlank()).map(PracticeCode::of).toList();
    }

    private static String read(Path file) throws TroubleException {
        try {
            if (Files.size(file) > 1 << 20) {
                throw new TroubleException(Problem.of("cli.members.unreadable", file.toString()));
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new TroubleException(Problem.of("cli.members.unreadable", file.toString()), e);
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }

    private static void write(Path file, String text) throws TroubleException {
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }

    /// `members list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Everybody who belongs or belonged to the team.")
    public static final class Listing extends StoreCommand {
        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var team = new SyncWiring(store).team();
            var everybody = team.trust().everybody();
            if (output.json()) {
                output.document(everybody.stream().map(m -> document(m, team.device())).toList());
            }
            var words = output.messages();
            output.table(
                    List.of(words.text("cli.members.name"), words.text("cli.members.role"), words.text("cli.members.power"), words.text("cli.members.state"), words.text("cli.members.laptops")),
                    everybody.stream().map(m -> List.of(
                            m.name(), words.text(m.role().key()), words.text("sync.power." + m.power().name().toLowerCase(Locale.ROOT)),
                            words.text(m.active() ? "cli.members.active" : "cli.members.gone"),
                            String.valueOf(m.laptops().stream().filter(Teammate.Machine::active).count()))).toList());
            return Outcome.done(everybody);
        }
    }

    /// `members invite`.
    @Command(name = "invite", mixinStandardHelpOptions = true, description = "Writes an invitation for a colleague.")
    public static final class Invite extends StoreCommand {
        @Option(names = "--person", paramLabel = "NAME", required = true, description = "Who is invited, as colleagues write the name.")
        String person = "";

        @Option(names = "--role", paramLabel = "ROLE", required = true, description = "lead, support, officer, analyst, contracts, gp, director or auditor.")
        String role = "";

        @Option(names = "--practices", paramLabel = "CODE,…", description = "Only these practices; without it all.")
        @Nullable String practices;

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "The invitation to write.")
        Path out = Path.of("");

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var known = Role.parse(role);
            if (known.isEmpty()) {
                return Outcome.refused(Problem.of("cli.init.role", role));
            }
            var invited = new SyncWiring(store).team().invite(person, known.get(), codes(practices));
            if (invited instanceof Outcome.Done<Invitation>(Invitation invitation)) {
                write(out.toAbsolutePath(), invitation.text());
                if (output.json()) {
                    output.document(Map.of("person", invitation.person(), "role", invitation.role().written(), "file", out.toAbsolutePath().toString()));
                }
                output.say("cli.members.invited", invitation.person(), out.toString());
            }
            return invited;
        }
    }

    /// `members accept`: an invitation on the newcomer's laptop, which makes the store; an acceptance on the inviting laptop, which admits.
    @Command(name = "accept", mixinStandardHelpOptions = true, description = {
        "With an invitation and --out, on an empty --store: joins and writes the acceptance.", "With an acceptance, on the inviting laptop: admits the colleague."})
    public static final class Accept implements Callable<Integer> {
        @Spec
        @Nullable CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "The invitation or the acceptance.")
        Path file = Path.of("");

        @Option(names = "--out", paramLabel = "FILE", description = "The acceptance to write.")
        @Nullable Path out;

        @Option(names = "--words", paramLabel = "WORDS", description = "The words the other one reads out; a difference stops it.")
        String words = "";

        @Override
        public Integer call() {
            var line = java.util.Objects.requireNonNull(spec).commandLine();
            var globals = ((SoundPractice) spec.root().userObject()).globals;
            var output = new Output(line.getOut(), line.getErr(), globals.json, Messages.load(Locale.UK));
            try {
                var text = read(file.toAbsolutePath());
                var invitation = SyncWiring.invitation(text);
                var acceptance = SyncWiring.acceptance(text);
                if (invitation != null && out != null) {
                    return join(invitation, out.toAbsolutePath(), globals, output);
                }
                if (invitation != null) {
                    output.remark("cli.members.out");
                    return CommandLine.ExitCode.USAGE;
                }
                if (acceptance == null) {
                    return StoreCommand.code(Outcome.refused(Problem.of("cli.members.no-paper", file.toString())), output);
                }
                return admit(acceptance, globals, output);
            } catch (TroubleException e) {
                output.trouble(e);
                return StoreCommand.TROUBLE;
            }
        }

        private static int join(Invitation invitation, Path out, Globals globals, Output output) throws TroubleException {
            var passphrase = globals.passphrase();
            var vault = SecurityWiring.vault();
            var person = new Person(invitation.person(), invitation.role(), invitation.organisation());
            // A joining that was broken off goes on with the store it had made.
            var unlocked = vault.hasStore(globals.store()) ? vault.unlock(globals.store(), passphrase) : vault.create(globals.store(), person, passphrase);
            Arrays.fill(passphrase, ' ');
            try (var store = OpenStore.open(unlocked, output.messages(), globals.clock())) {
                var joined = new SyncWiring(store).team().join(invitation);
                if (joined.isDone()) {
                    write(out, joined.orThrow().acceptance().text());
                    if (output.json()) {
                        output.document(Map.of("person", invitation.person(), "words", joined.orThrow().words(), "file", out.toString()));
                    }
                    output.say("cli.members.joined", invitation.organisation(), out.toString(), joined.orThrow().words(), invitation.by());
                }
                return StoreCommand.code(joined, output);
            }
        }

        private int admit(Acceptance acceptance, Globals globals, Output output) throws TroubleException {
            try (var store = OpenStore.open(SecurityWiring.vault().unlock(globals.store(), globals.passphrase()), output.messages(), globals.clock())) {
                var admitted = new SyncWiring(store).team().admit(acceptance, words);
                if (admitted.isDone()) {
                    if (output.json()) {
                        output.document(Map.of("person", acceptance.person(), "words", admitted.orThrow().words()));
                    }
                    output.say("cli.members.admitted", acceptance.person(), admitted.orThrow().words());
                }
                return StoreCommand.code(admitted, output);
            }
        }
    }

    /// `members revoke`.
    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Somebody leaves, or a laptop of theirs is lost. Their work stays.")
    public static final class Revoke extends StoreCommand {
        @Parameters(paramLabel = "NAME", description = "Who.")
        String person = "";

        @Option(names = "--laptop", paramLabel = "DEVICE", description = "Only this laptop.")
        String laptop = "";

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var done = new SyncWiring(store).team().revoke(person, laptop);
            if (done.isDone()) {
                if (output.json()) {
                    output.document(Map.of("person", person, "laptop", laptop, "statement", done.orThrow().hash()));
                }
                output.say("cli.members.revoked", person);
            }
            return done;
        }
    }

    /// `members empower`.
    @Command(name = "empower", mixinStandardHelpOptions = true, description = "Lets a member admit and remove others (lead), or makes them a second root.")
    public static final class Empower extends StoreCommand {
        @Parameters(index = "0", paramLabel = "NAME", description = "Who.")
        String person = "";

        @Parameters(index = "1", paramLabel = "POWER", description = "none, lead or root.")
        Power power = Power.NONE;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var done = new SyncWiring(store).team().decree(new Deed.Empower(person, power));
            if (done.isDone()) {
                if (output.json()) {
                    output.document(Map.of("person", person, "power", power.name().toLowerCase(Locale.ROOT), "statement", done.orThrow().hash()));
                }
                output.say("cli.members.empowered", person, output.messages().text("sync.power." + power.name().toLowerCase(Locale.ROOT)));
            }
            return done;
        }
    }

    /// `members role`.
    @Command(name = "role", mixinStandardHelpOptions = true, description = "A member does other work from now on.")
    public static final class ChangeRole extends StoreCommand {
        @Parameters(index = "0", paramLabel = "NAME", description = "Who.")
        String person = "";

        @Parameters(index = "1", paramLabel = "ROLE", description = "Their new role.")
        String role = "";

        @Option(names = "--practices", paramLabel = "CODE,…", description = "Only these practices; without it all.")
        @Nullable String practices;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var known = Role.parse(role);
            if (known.isEmpty()) {
                return Outcome.refused(Problem.of("cli.init.role", role));
            }
            var done = new SyncWiring(store).team().decree(new Deed.ChangeRole(person, known.get(), codes(practices)));
            if (done.isDone()) {
                if (output.json()) {
                    output.document(Map.of("person", person, "role", known.get().written(), "statement", done.orThrow().hash()));
                }
                output.say("cli.members.changed", person, output.messages().text(known.get().key()));
            }
            return done;
        }
    }
}
