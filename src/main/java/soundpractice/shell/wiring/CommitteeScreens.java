package soundpractice.shell.wiring;

import soundpractice.committee.CommitteePlace;
import soundpractice.committee.CommitteeReportsPlace;
import soundpractice.committee.ConsentsPlace;
import soundpractice.committee.MeetingPlace;
import soundpractice.committee.TracePlace;
import soundpractice.committee.pack.FreezePack;
import soundpractice.committee.ui.CommitteeModel;
import soundpractice.committee.ui.CommitteeScreen;
import soundpractice.committee.ui.Committees;
import soundpractice.committee.ui.ConsentsScreen;
import soundpractice.committee.ui.MeetingModel;
import soundpractice.committee.ui.MeetingScreen;
import soundpractice.committee.ui.ReportsScreen;
import soundpractice.committee.ui.TraceScreen;
import soundpractice.documents.page.Pages;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.shell.Screens;

/// The committees' screens.
final class CommitteeScreens {
    private CommitteeScreens() {}

    static void add(Screens screens, Desk desk, CommitteeWiring wiring) {
        var room = room(wiring);
        var jobs = desk.jobs();
        screens.add(CommitteePlace.class, _ -> new CommitteeScreen(desk, new CommitteeModel(room, jobs, desk.errors()::trouble)));
        screens.add(MeetingPlace.class, place -> new MeetingScreen(desk, new MeetingModel(room, jobs, desk.errors()::trouble, place.id())));
        screens.add(TracePlace.class, place -> new TraceScreen(desk, room, place));
        screens.add(ConsentsPlace.class, _ -> new ConsentsScreen(desk, room));
        screens.add(CommitteeReportsPlace.class, _ -> new ReportsScreen(desk, room));
    }

    private static Committees room(CommitteeWiring wiring) {
        return new Committees(wiring.meetings(), wiring.cases(), wiring.quarters(), wiring.arranging(), wiring.agendas(), wiring.deciding(), wiring.minutes(), wiring.position(),
                wiring.burden(), wiring.consents(), wiring.consenting(), wiring::ours, wiring::nameOf, new Press(wiring), wiring.words(), wiring::organisation, wiring::today);
    }

    /// The press as screens know it.
    private record Press(CommitteeWiring wiring) implements Committees.Press {
        @Override
        public FreezePack packs() throws TroubleException {
            return wiring.packs();
        }

        @Override
        public FreezePack.Seal seal() {
            return wiring.seal();
        }

        @Override
        public Pages pages() throws TroubleException {
            return wiring.pages();
        }
    }
}
