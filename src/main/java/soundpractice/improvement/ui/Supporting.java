package soundpractice.improvement.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.Plans;
import soundpractice.improvement.paper.HighlightsMade;
import soundpractice.improvement.paper.PacksMade;
import soundpractice.improvement.support.CommissionSupport;
import soundpractice.improvement.support.Offers;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;

/// What the screens of support and money work with.
///
/// @param names a practice's name by its code
/// @param practices the practices of the area
/// @param press where the programme's papers are printed; only jobs ask for it
/// @param today the day it is
public record Supporting(
        Offers offers, CommissionSupport commissioning, Plans plans, Function<PracticeCode, String> names, Supplier<List<PracticeCode>> practices, Press press,
        Supplier<LocalDate> today) {

    /// Where a programme's papers are printed.
    public interface Press {

        /// A practice's data pack.
        Outcome<RenderedDocument> dataPack(PracticeCode practice) throws TroubleException;

        /// A practice's options report.
        Outcome<RenderedDocument> options(PracticeCode practice) throws TroubleException;

        /// The highlights over several practices, no practice named, with what was held back because a name stands in it.
        HighlightsMade highlights() throws TroubleException;

        /// A data pack of each practice, written into a folder; what was written before a stop stays.
        ///
        /// @return how many were written, and what stood in the way of the others
        PacksMade dataPacks(List<PracticeCode> practices, Path folder, Progress progress) throws TroubleException, StoppedException;
    }
}
