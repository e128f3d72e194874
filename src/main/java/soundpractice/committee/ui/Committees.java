package soundpractice.committee.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import soundpractice.casework.Cases;
import soundpractice.committee.ArrangeMeeting;
import soundpractice.committee.Meetings;
import soundpractice.committee.SetAgenda;
import soundpractice.committee.minutes.DecideInMeeting;
import soundpractice.committee.minutes.Minutes;
import soundpractice.committee.pack.FreezePack;
import soundpractice.committee.pack.PackWords;
import soundpractice.committee.report.BurdenReport;
import soundpractice.committee.report.QuarterlyPosition;
import soundpractice.documents.page.Pages;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarters;
import soundpractice.register.Practice;
import soundpractice.stocktake.consent.Consents;
import soundpractice.stocktake.consent.RecordConsent;

/// What the screens of committees work with.
///
/// @param ours the practices of the area
/// @param names how practices are called
/// @param press where packs and pages are made; opening it takes a second or two, so only jobs ask for it
/// @param organisation whose committees they are
/// @param today the day it is
public record Committees(
        Meetings meetings,
        Cases cases,
        Quarters quarters,
        ArrangeMeeting arranging,
        SetAgenda agendas,
        DecideInMeeting deciding,
        Minutes minutes,
        QuarterlyPosition position,
        BurdenReport burden,
        Consents consents,
        RecordConsent consenting,
        Supplier<List<Practice>> ours,
        Function<PracticeCode, String> names,
        Press press,
        PackWords words,
        Supplier<String> organisation,
        Supplier<LocalDate> today) {

    /// Where packs and pages are made.
    public interface Press {
        /// Freezes packs.
        FreezePack packs() throws TroubleException;

        /// Signs packs with the key of whoever works here.
        FreezePack.Seal seal();

        /// Makes pages.
        Pages pages() throws TroubleException;
    }
}
