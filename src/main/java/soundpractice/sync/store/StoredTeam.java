package soundpractice.sync.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Segments;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Member;
import soundpractice.security.Role;
import soundpractice.security.Unlocked;
import soundpractice.sync.Acceptance;
import soundpractice.sync.Deed;
import soundpractice.sync.FourWords;
import soundpractice.sync.Head;
import soundpractice.sync.Invitation;
import soundpractice.sync.Invited;
import soundpractice.sync.Laptop;
import soundpractice.sync.Membership;
import soundpractice.sync.Paper;
import soundpractice.sync.Statement;
import soundpractice.sync.Team;
import soundpractice.sync.Teammate;
import soundpractice.sync.Trust;
import soundpractice.sync.Verifier;
import soundpractice.sync.wire.JoiningText;
import soundpractice.sync.wire.StatementText;

/// The team's papers among this laptop's own records.
public final class StoredTeam implements Team {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Unlocked store;
    private final Journal journal;
    private final Segments segments;
    private final Verifier verifier;
    private final InstantSource clock;
    private final java.util.random.RandomGenerator random;
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    /// The team of an open store.
    ///
    /// @param random for the codes of invitations; not to be guessed
    public StoredTeam(
            Unlocked store, Journal journal, Segments segments, Verifier verifier, InstantSource clock, java.util.random.RandomGenerator random) {
        this.store = store;
        this.journal = journal;
        this.segments = segments;
        this.verifier = verifier;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public String device() {
        return store.device();
    }

    private Laptop here() {
        var keys = store.keys();
        var hex = HexFormat.of();
        return new Laptop(store.device(), hex.formatHex(keys.signingPublic()), hex.formatHex(keys.agreementPublic()), hex.formatHex(keys.encapsulationPublic()));
    }

    @Override
    public List<Statement> papers() {
        return journal.all(Paper.KIND).stream().map(e -> StatementText.kept(e.value().text(), e.value().signature())).toList();
    }

    @Override
    public Trust trust() throws TroubleException {
        var membership = journal.find(Membership.KIND, Membership.ID);
        if (membership.isEmpty()) {
            return begun();
        }
        var trust = read(membership.get().value().group(), papers());
        return trust.owner(device()).isPresent() ? trust : renamed(trust);
    }

    @Override
    public Trust trustWith(List<Statement> more) throws TroubleException {
        var group = trust().group();
        var all = new ArrayList<>(papers());
        all.addAll(more);
        return read(group.isEmpty() ? journal.find(Membership.KIND, Membership.ID).map(m -> m.value().group()).orElse("") : group, all);
    }

    /// The papers read, or what came of it when the same papers were read last: it is a pure function of them, and every signature costs time.
    private Trust read(String group, List<Statement> papers) {
        var set = new HashSet<>(papers);
        var known = last.get();
        if (known != null && known.group().equals(group) && known.papers().equals(set)) {
            return known.trust();
        }
        var trust = Trust.of(group, papers, verifier);
        last.set(new Read(group, set, trust));
        return trust;
    }

    private record Read(String group, Set<Statement> papers, Trust trust) {}

    /// Whoever made the store is its root.
    private Trust begun() throws TroubleException {
        var person = store.person();
        var found = StatementText.sign("", 1, List.of(), device(), clock.millis(), new Deed.Found(person.organisation(), person.name(), person.role(), here()), store.keys());
        journal.save(kept(Change.plain(), found).put(Membership.KIND, Membership.ID, Scope.THIS_LAPTOP, new Membership(found.hash(), "")));
        return Trust.of(found.hash(), List.of(found), verifier);
    }

    /// A store restored from a backup has a new name but its old keys: it introduces itself.
    private Trust renamed(Trust trust) throws TroubleException {
        var here = here();
        for (var mate : trust.named(store.person().name()).stream().toList()) {
            for (var machine : mate.laptops()) {
                if (machine.active() && machine.laptop().signing().equals(here.signing())) {
                    var statement = signed(trust, machine.laptop().device(), new Deed.AddLaptop(mate.name(), here));
                    journal.save(kept(Change.plain(), statement));
                    return Trust.of(trust.group(), papers(), verifier);
                }
            }
        }
        return trust;
    }

    private Statement signed(Trust trust, String as, Deed deed) {
        return StatementText.sign(trust.group(), trust.nextNumber(), trust.ends(), as, clock.millis(), deed, store.keys());
    }

    private static Change kept(Change change, Statement statement) {
        return change.put(Paper.KIND, Paper.id(statement.hash()), Scope.THIS_LAPTOP, new Paper(statement.text(), statement.signature()));
    }

    @Override
    public Outcome<Invitation> invite(String person, Role role, List<PracticeCode> practices) throws TroubleException {
        var trust = trust();
        var name = person.strip();
        if (name.isEmpty() || trust.named(name).map(Teammate::active).orElse(false)) {
            return Outcome.refused(Problem.of("sync.team.there-already", name));
        }
        var here = here();
        if (!trust.allows(device(), new Deed.Admit(name, role, practices, new Laptop("nobody's yet", here.signing(), here.agreement(), here.encapsulation())))) {
            return Outcome.refused(Problem.of("sync.team.not-entitled"));
        }
        return Outcome.done(given(trust, name, role, practices));
    }

    private Invitation given(Trust trust, String name, Role role, List<PracticeCode> practices) throws TroubleException {
        var invitation = JoiningText.invite(
                trust.group(), store.person().organisation(), name, role, practices, store.person().name(), here(), Long.toString(random.nextLong(), 36), store.keys());
        journal.save(Change.plain().put(
                Invited.KIND, Invited.id(JoiningText.hash(invitation)), Scope.THIS_LAPTOP, new Invited(invitation.text(), clock.instant(), null)));
        return invitation;
    }

    @Override
    public Outcome<Invitation> inviteAgain(String person) throws TroubleException {
        var trust = trust();
        var mate = trust.named(person).filter(Teammate::active);
        if (mate.isEmpty()) {
            return Outcome.refused(Problem.of("sync.team.nobody", person.strip()));
        }
        var here = here();
        var further = new Deed.AddLaptop(mate.get().name(), new Laptop("nobody's yet", here.signing(), here.agreement(), here.encapsulation()));
        return trust.allows(device(), further)
                ? Outcome.done(given(trust, mate.get().name(), mate.get().role(), mate.get().practices()))
                : Outcome.refused(Problem.of("sync.team.not-entitled"));
    }

    @Override
    public List<Open> invitations() {
        var open = new ArrayList<Open>();
        for (var each : journal.all(Invited.KIND)) {
            var invitation = each.value().used() == null ? JoiningText.invitation(each.value().text(), verifier) : null;
            if (invitation != null) {
                open.add(new Open(invitation.person(), invitation.role(), each.value().at()));
            }
        }
        return open;
    }

    @Override
    public String joinedBy() {
        return journal.find(Membership.KIND, Membership.ID).map(m -> m.value().words()).orElse("");
    }

    @Override
    public Outcome<Joining> join(Invitation invitation) throws TroubleException {
        var there = journal.find(Membership.KIND, Membership.ID);
        if (there.isPresent()) {
            return Outcome.refused(Problem.of("sync.team.joined-already"));
        }
        if (!store.person().name().equals(invitation.person())) {
            return Outcome.refused(Problem.of("sync.team.somebody-else", invitation.person()));
        }
        var acceptance = JoiningText.accept(invitation, here(), store.keys());
        var words = JoiningText.words(invitation, acceptance);
        journal.save(Change.plain().put(Membership.KIND, Membership.ID, Scope.THIS_LAPTOP, new Membership(invitation.group(), words)));
        return Outcome.done(new Joining(acceptance, words));
    }

    @Override
    public Outcome<Admitted> admit(Acceptance acceptance, String typed) throws TroubleException {
        var trust = trust();
        var invited = journal.find(Invited.KIND, Invited.id(acceptance.invitation()));
        if (invited.isEmpty() || !acceptance.group().equals(trust.group())) {
            return Outcome.refused(Problem.of("sync.team.never-invited"));
        }
        var invitation = Objects.requireNonNull(JoiningText.invitation(invited.get().value().text(), verifier));
        if (invited.get().value().used() != null || !invitation.person().equals(acceptance.person())) {
            return Outcome.refused(Problem.of("sync.team.used", acceptance.person()));
        }
        var words = JoiningText.words(invitation, acceptance);
        if (!typed.isBlank() && !FourWords.same(words, typed)) {
            return Outcome.refused(Problem.of("sync.team.other-words"));
        }
        Deed deed = trust.named(invitation.person()).filter(Teammate::active).isPresent()
                ? new Deed.AddLaptop(invitation.person(), acceptance.laptop())
                : new Deed.Admit(invitation.person(), invitation.role(), invitation.practices(), acceptance.laptop());
        if (!trust.allows(device(), deed)) {
            return Outcome.refused(Problem.of("sync.team.not-entitled"));
        }
        var used = new Invited(invitation.text(), invited.get().value().at(), clock.instant());
        var change = kept(Change.plain(), signed(trust, device(), deed)).put(invited.get(), used);
        if (deed instanceof Deed.Admit) {
            change.put(Member.KIND, Member.id(invitation.person()), Scope.AREA, new Member(invitation.person(), invitation.role(), today(), null, List.of()));
        }
        journal.save(change);
        return Outcome.done(new Admitted(invitation.person(), words));
    }

    @Override
    public Outcome<Statement> decree(Deed deed) throws TroubleException {
        var trust = trust();
        if (!trust.allows(device(), deed)) {
            return Outcome.refused(Problem.of("sync.team.not-entitled"));
        }
        var statement = signed(trust, device(), deed);
        journal.save(kept(Change.plain(), statement));
        return Outcome.done(statement);
    }

    @Override
    public Outcome<Statement> revoke(String person, String device) throws TroubleException {
        var mate = trust().named(person);
        if (mate.isEmpty() || (!device.isEmpty() && mate.get().machine(device).isEmpty())) {
            return Outcome.refused(Problem.of("sync.team.nobody", person));
        }
        if (mate.get().machine(device()).isPresent() && device.isEmpty()) {
            return Outcome.refused(Problem.of("sync.team.oneself"));
        }
        var until = segments.all().stream()
                .filter(s -> mate.get().machine(s.device()).isPresent() && (device.isEmpty() || s.device().equals(device)))
                .collect(java.util.stream.Collectors.toMap(s -> s.device() + " " + s.scope(), s -> new Head(s.device(), s.scope(), s.number(), s.hash()), (a, b) -> b))
                .values();
        var done = decree(new Deed.Revoke(mate.get().name(), device, List.copyOf(until)));
        var read = journal.find(Member.KIND, Member.id(person));
        if (done.isDone() && device.isEmpty() && read.isPresent()) {
            journal.save(left(read.get()));
        }
        return done;
    }

    private Change left(Entry<Member> read) {
        var m = read.value();
        return Change.plain().put(read, new Member(m.name(), m.role(), m.since(), today(), m.devices()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }
}
