package soundpractice.sync.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.layout.VBox;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Role;
import soundpractice.sync.Acceptance;
import soundpractice.sync.Deed;
import soundpractice.sync.GiveOutPlace;
import soundpractice.sync.Invitation;
import soundpractice.sync.Papers;
import soundpractice.sync.Power;
import soundpractice.sync.Teammate;

/// What one does about members: inviting, taking an answer, changing a role, a lost laptop, a leaver.
final class MemberDeeds {
    private final Desk desk;
    private final Meeting meeting;
    private final Runnable changed;

    MemberDeeds(Desk desk, Meeting meeting, Runnable changed) {
        this.desk = desk;
        this.meeting = meeting;
        this.changed = changed;
    }

    void give(String person) {
        desk.nav().open(new GiveOutPlace(List.of(person)));
    }

    /// A new colleague: name, role, practices; the invitation becomes a file.
    void invite() {
        var form = new Form(desk.words());
        var person = form.text("sync.invite.person").required();
        var role = form.choice("sync.invite.role", List.of(Role.values()), r -> desk.text(r.key())).required();
        var practices = form.several("sync.invite.practices", meeting.practices().get(), meeting::nameOf);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("sync.members.invite"), desk.text("sync.invite.text"), desk.text("sync.invite.yes")), form, () -> {
            var problems = form.problems();
            var chosen = role.get();
            if (problems.isEmpty() && chosen != null) {
                Attempts.make(desk, () -> meeting.team().invite(person.get(), chosen, practices.get()), this::keep);
            }
            return problems;
        });
    }

    /// A further laptop, or new keys, for somebody who is here already.
    void inviteAgain(Teammate mate) {
        desk.dialogs().confirm(Dialogs.Question.of(desk.text("sync.again.title", mate.name()), desk.text("sync.again.text", mate.name()), desk.text("sync.invite.yes")),
                () -> Attempts.make(desk, () -> meeting.team().inviteAgain(mate.name()), this::keep));
    }

    private void keep(Invitation invitation) {
        desk.files().save(desk.text("sync.invite.save"), desk.text("sync.invite.file", invitation.person()) + "." + Papers.INVITATION, kind("sync.file.invitation", Papers.INVITATION))
                .ifPresent(file -> desk.jobs().<Path>start(_ -> {
                    meeting.papers().write(file, invitation.text());
                    return file;
                }, saved -> {
                    desk.dialogs().tell(desk.text("sync.invite.done", invitation.person()), desk.text("sync.invite.done.text", saved.toString()),
                            desk.text("sync.invite.done.next", invitation.person()));
                    changed.run();
                }, desk.errors()::trouble));
    }

    private FilePicker.FileKind kind(String key, String ending) {
        return FilePicker.FileKind.of(desk.text(key), ending);
    }

    /// A newcomer's answer: both hear the same words before anybody is admitted.
    void answer() {
        desk.files().open(desk.text("sync.members.answer"), kind("sync.file.answer", Papers.ANSWER)).ifPresent(file -> Attempts.<Acceptance>make(desk, () -> {
            var read = meeting.papers().acceptance(file);
            return read.isPresent() ? Outcome.done(read.get()) : Outcome.refused(Problem.of("sync.paper.no-answer", String.valueOf(file.getFileName())));
        }, this::askWords));
    }

    private void askWords(Acceptance acceptance) {
        var form = new Form(desk.words());
        var typed = form.text("sync.words.typed").required();
        desk.dialogs().fill(Dialogs.Question.of(desk.text("sync.words.title", acceptance.person()), desk.text("sync.words.text", acceptance.person()), desk.text("sync.words.yes")), form, () -> {
            var problems = form.problems();
            return problems.isEmpty() ? admit(acceptance, typed.get()) : problems;
        });
    }

    /// A wrong word is told at its field: then one listens again, and nothing happened.
    private List<Problem> admit(Acceptance acceptance, String typed) {
        try {
            var admitted = meeting.team().admit(acceptance, typed);
            if (admitted.isDone()) {
                desk.dialogs().tell(desk.text("sync.words.done", acceptance.person()), desk.text("sync.words.done.text", acceptance.person()), desk.text("sync.words.done.next", acceptance.person()));
                changed.run();
            }
            return admitted.problems().stream().map(p -> p.at("typed")).toList();
        } catch (TroubleException e) {
            return List.of(e.problem());
        }
    }

    void role(Teammate mate) {
        var form = new Form(desk.words());
        var role = form.choice("sync.invite.role", List.of(Role.values()), r -> desk.text(r.key())).required().set(mate.role());
        var practices = form.several("sync.invite.practices", meeting.practices().get(), meeting::nameOf).set(mate.practices());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("sync.role.title", mate.name()), desk.text("sync.role.text"), desk.text("sync.role.yes")), form, () -> {
            var problems = form.problems();
            var chosen = role.get();
            if (problems.isEmpty() && chosen != null) {
                Attempts.make(desk, () -> meeting.team().decree(new Deed.ChangeRole(mate.name(), chosen, practices.get())), _ -> changed.run());
            }
            return problems;
        });
    }

    void power(Teammate mate) {
        var form = new Form(desk.words());
        var power = form.choice("sync.power.choice", List.of(Power.values()), p -> desk.text("sync.power." + p.name().toLowerCase(Locale.ROOT))).required().set(mate.power());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("sync.power.title", mate.name()), desk.text("sync.power.text"), desk.text("sync.role.yes")), form, () -> {
            var problems = form.problems();
            var chosen = power.get();
            if (problems.isEmpty() && chosen != null) {
                Attempts.make(desk, () -> meeting.team().decree(new Deed.Empower(mate.name(), chosen)), _ -> changed.run());
            }
            return problems;
        });
    }

    /// A laptop that was lost, stolen or given back: it stays out; the person stays in.
    void lost(Teammate mate, Teammate.Machine machine) {
        desk.dialogs().confirm(Dialogs.Question.destructive(desk.text("sync.lost.title", mate.name()), desk.text("sync.lost.text", shortly(machine), mate.name()), desk.text("sync.lost.yes")),
                () -> Attempts.make(desk, () -> meeting.team().revoke(mate.name(), machine.laptop().device()), _ -> {
                    desk.dialogs().tell(desk.text("sync.lost.done"), desk.text("sync.lost.done.text"), desk.text("sync.lost.done.next", mate.name()));
                    changed.run();
                }));
    }

    private static String shortly(Teammate.Machine machine) {
        var device = machine.laptop().device();
        return device.substring(0, Math.min(8, device.length()));
    }

    /// A leaver: what is known of their work, what is not here yet, and who goes on with it.
    void leave(Teammate mate, MembersModel.Shown shown) {
        var form = new Form(desk.words());
        var others = shown.everybody().stream().filter(m -> m.active() && !m.name().equals(mate.name())).map(Teammate::name).toList();
        var heir = form.choice("sync.leave.heir", others, name -> name);
        var facts = new VBox();
        facts.getStyleClass().add("column");
        shown.wall().laptops().stream().filter(l -> l.person().equals(mate.name())).forEach(l -> {
            facts.getChildren().add(new Prose(l.heard() == null ? desk.text("sync.leave.never-heard", mate.name()) : desk.text("sync.leave.heard", l.heard())));
            if (l.ahead() > 0 || !l.waits().isEmpty()) {
                facts.getChildren().add(new Prose(desk.text("sync.leave.missing", l.ahead() + l.waits().size()), "strong"));
            }
        });
        var work = meeting.work().apply(mate.name());
        if (!work.isEmpty()) {
            facts.getChildren().add(new Prose(desk.text("sync.leave.work", work.size(), work.stream().limit(6).toList())));
        }
        form.between(facts);
        desk.dialogs().fill(Dialogs.Question.destructive(desk.text("sync.leave.title", mate.name()), desk.text("sync.leave.text", mate.name()), desk.text("sync.leave.yes")), form, () -> {
            var problems = form.problems();
            if (problems.isEmpty()) {
                Attempts.make(desk, () -> left(mate, Optional.ofNullable(heir.get()).flatMap(shown.trust()::named)), _ -> {
                    desk.dialogs().tell(desk.text("sync.leave.done", mate.name()), desk.text("sync.leave.done.text"), desk.text("sync.leave.done.next"));
                    changed.run();
                });
            }
            return problems;
        });
    }

    /// The practices go to whoever takes over first: if that is refused, nobody has left yet.
    private Outcome<?> left(Teammate mate, Optional<Teammate> heir) throws TroubleException {
        if (heir.isPresent() && !heir.get().practices().isEmpty()) {
            var practices = new TreeSet<>(java.util.Comparator.comparing(PracticeCode::value));
            practices.addAll(heir.get().practices());
            practices.addAll(mate.practices());
            var all = mate.practices().isEmpty() ? List.<PracticeCode>of() : new ArrayList<>(practices);
            var widened = meeting.team().decree(new Deed.ChangeRole(heir.get().name(), heir.get().role(), all));
            if (!widened.isDone()) {
                return widened;
            }
        }
        return meeting.team().revoke(mate.name(), "");
    }
}
