package soundpractice.committee;

import org.jspecify.annotations.Nullable;
import soundpractice.improvement.Order;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// One item of a meeting's agenda. The cases among them are the chapters of its pack, in this order.
///
/// @param order its place; two people can add apart from each other
/// @param caseId the case it is about; null for any other business
/// @param practice that case's practice; null with it
/// @param title what it is called; empty for a case, which is called by its practice
/// @param presenter who brings it; may be empty
/// @param minute what was said, as the minutes print it; empty before
public record AgendaItem(
        RecordId meeting, Order order, @Nullable RecordId caseId, @Nullable PracticeCode practice, String title, String presenter, String minute) {

    /// Agenda items in the journal.
    public static final Kind<AgendaItem> KIND = Kind.of("committee.agenda_item", AgendaItem.class);

    /// The identity of a case's item on an agenda: putting it there twice is putting it there once.
    public static RecordId idOf(RecordId meeting, RecordId caseId) {
        return RecordId.derived(KIND.name(), meeting, caseId);
    }

    /// A case.
    public static AgendaItem of(RecordId meeting, Order order, RecordId caseId, PracticeCode practice) {
        return new AgendaItem(meeting, order, caseId, practice, "", "", "");
    }

    /// Other business.
    public static AgendaItem of(RecordId meeting, Order order, String title, String presenter) {
        return new AgendaItem(meeting, order, null, null, title, presenter, "");
    }

    /// Whether it is a case.
    public boolean isCase() {
        return caseId != null;
    }

    /// The same item at another place.
    public AgendaItem at(Order place) {
        return new AgendaItem(meeting, place, caseId, practice, title, presenter, minute);
    }

    /// The same item with what was said.
    public AgendaItem minuted(String said) {
        return new AgendaItem(meeting, order, caseId, practice, title, presenter, said);
    }
}
