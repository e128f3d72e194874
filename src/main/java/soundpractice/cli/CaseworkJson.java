package soundpractice.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Due;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.Deadline;
import soundpractice.casework.Decision;
import soundpractice.casework.escalation.PracticePosition;
import soundpractice.casework.escalation.Proposal;
import soundpractice.casework.escalation.QuarterRun;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;
import soundpractice.platform.text.Messages;

/// Casework as JSON: names as the command line's contract has them, dates ISO, percent as numbers.
final class CaseworkJson {
    private final Messages messages;

    CaseworkJson(Messages messages) {
        this.messages = messages;
    }

    Map<String, Object> run(QuarterRun run) {
        return map("quarter", run.quarter().quarter().toString(), "state", run.quarter().state(),
                "practices", run.positions().stream().map(this::position).toList());
    }

    private Map<String, Object> position(PracticePosition position) {
        var standing = position.standing();
        var overall = standing == null ? null : standing.overall();
        var status = standing == null ? null : standing.status();
        return map("code", position.practice().value(),
                "overall", overall == null ? null : overall.value(),
                "status", status == null ? null : status.word(),
                "rank", standing == null || standing.rank() == 0 ? null : standing.rank(),
                "in_bottom", standing != null && standing.inBottom(),
                "tie", standing != null && standing.tie(),
                "stage_before", position.before().word(),
                "proposals", position.proposals().stream().map(this::proposal).toList(),
                "watch", position.watched());
    }

    private Map<String, Object> proposal(Proposal proposal) {
        return map("letter", proposal.letter(), "stage_after", proposal.after().word(), "rules", rules(proposal.rules()),
                "reason", sentence(proposal.reasons()));
    }

    String sentence(List<Reason> reasons) {
        return String.join(" ", reasons.stream().map(messages::of).toList());
    }

    Map<String, Object> deadline(Deadline deadline) {
        var due = deadline.due();
        var document = map("case", deadline.letter().caseId().toString(),
                "practice", deadline.letter().practice().value(),
                "letter", deadline.letter().letter(),
                "clock", deadline.clock());
        document.putAll(due(due));
        document.put("state", deadline.state().word());
        document.put("stopped", text(deadline.stoppedOn()));
        document.put("letter_id", deadline.letter().document().toString());
        return document;
    }

    Map<String, Object> due(Due due) {
        var other = due.other();
        return map("starts", due.start().date().toString(),
                "due", due.date().toString(),
                "basis", due.rule().basis().word(),
                "count", due.rule().count(),
                "skipped", due.skipped().stream().map(day -> map("date", day.date().toString(), "why", day.title())).toList(),
                "rule", due.rule().rule().value(),
                "calendar", due.calendarVersion(),
                "beyond_table", due.beyondTable(),
                "other_reading", other == null ? null : map("due", other.date().toString(), "basis", other.basis().word(), "count", other.count(),
                        "rules", rules(other.why().rules()), "why", messages.of(other.why())));
    }

    Map<String, Object> summary(CaseFile file) {
        var of = file.of();
        return map("id", of.id().toString(), "practice", of.practice().value(), "reference", of.reference(), "stage", of.stage().word(),
                "since", of.since().toString(), "opened", of.opened().toString(), "opened_on", of.openedOn().toString(), "closed_on", text(of.closedOn()),
                "letters", file.letters().size(), "letters_ready", file.lettersReady().size());
    }

    Map<String, Object> letter(CaseLetter letter, List<Deadline> deadlines, @Nullable String engaged) {
        return map("id", letter.document().toString(), "case", letter.caseId().toString(), "practice", letter.practice().value(),
                "letter", letter.letter(), "variant", letter.variant(), "quarter", letter.quarter().toString(),
                "letter_date", letter.letterDate().toString(), "received", text(letter.receivedOn()), "engaged", engaged, "state", "issued",
                "deadlines", deadlines.stream().map(this::deadline).toList());
    }

    Map<String, Object> decision(Decision decision) {
        return map("quarter", decision.quarter().toString(), "on", decision.on().toString(), "stage_before", decision.before().word(),
                "stage_after", decision.after().word(), "letter", decision.letter(), "followed", decision.followed(),
                "rules", rules(List.copyOf(Reason.rulesOf(decision.reasons()))), "reason", sentence(decision.reasons()), "note", decision.note());
    }

    static List<String> rules(List<RuleId> rules) {
        return rules.stream().map(RuleId::value).toList();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /// A JSON object with its fields in this order.
    static Map<String, Object> map(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
