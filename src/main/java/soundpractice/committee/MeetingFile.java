package soundpractice.committee;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundpractice.committee.pack.FrozenPack;
import soundpractice.improvement.Order;
import soundpractice.journal.Entry;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A meeting with everything that belongs to it.
///
/// @param body who meets
/// @param cover the cover sheet of its pack
/// @param agenda in order
/// @param attendance members first, then by name
/// @param interests as they were declared
/// @param papers as they were handed in
/// @param decisions as they were taken
/// @param actions by their days
/// @param packs frozen for it, oldest first
public record MeetingFile(
        Entry<Meeting> meeting,
        Body body,
        Cover cover,
        List<Entry<AgendaItem>> agenda,
        List<Entry<Attendance>> attendance,
        List<Entry<Interest>> interests,
        List<Entry<Paper>> papers,
        List<Entry<CommitteeDecision>> decisions,
        List<Entry<MinuteAction>> actions,
        List<Entry<FrozenPack>> packs) {

    public MeetingFile {
        agenda = agenda.stream().sorted(Comparator.<Entry<AgendaItem>, Order>comparing(e -> e.value().order()).thenComparing(Entry::id)).toList();
        attendance = attendance.stream()
                .sorted(Comparator.<Entry<Attendance>, Attendance.Presence>comparing(e -> e.value().presence()).thenComparing(e -> e.value().person()))
                .toList();
        interests = List.copyOf(interests);
        papers = List.copyOf(papers);
        decisions = List.copyOf(decisions);
        actions = actions.stream().sorted(Comparator.<Entry<MinuteAction>, java.time.LocalDate>comparing(e -> e.value().due()).thenComparing(Entry::id)).toList();
        packs = List.copyOf(packs);
    }

    /// The meeting.
    public Meeting of() {
        return meeting.value();
    }

    /// Its identity.
    public RecordId id() {
        return meeting.id();
    }

    /// The cases on the agenda, in order.
    public List<Entry<AgendaItem>> cases() {
        return agenda.stream().filter(e -> e.value().isCase()).toList();
    }

    /// What was resolved last about a case here.
    public Optional<CommitteeDecision> decisionOn(RecordId caseId) {
        return decisions.stream().map(Entry::value).filter(d -> d.caseId().equals(caseId)).reduce((a, b) -> b);
    }

    /// The interests that concern a practice.
    public List<Interest> interestsIn(PracticeCode practice) {
        return interests.stream().map(Entry::value).filter(i -> practice.equals(i.practice())).toList();
    }

    /// The place behind the last item.
    public Order behindLast() {
        return Order.after(agenda.isEmpty() ? null : agenda.getLast().value().order());
    }
}
