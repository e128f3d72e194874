package soundpractice.register.cqc;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;

/// What CQC has published about a practice's location.
///
/// @param practice whose
/// @param location CQC's id of the place (`1-10012177836`)
/// @param name the location's name
/// @param overall the location's rating; null when it has none
/// @param said the word that stands there, rating or not
/// @param questions the five key questions, as far as they are rated
/// @param groups the six population groups, as far as they were rated; their dates lie before 2022
/// @param published when the overall rating was published; null when it is not told
/// @param inherited whether it was earned under a registration that ended
/// @param ofService whether the location itself is not rated and the rating is that of its general practice service
/// @param possible whether the location's code is a branch's, so that the practice is a likely guess only
/// @param locations how many locations share the practice's code
public record PublishedRatings(
        PracticeCode practice,
        String location,
        String name,
        @Nullable Rating overall,
        String said,
        Map<KeyQuestion, Rating> questions,
        Map<PopulationGroup, Rating> groups,
        @Nullable LocalDate published,
        boolean inherited,
        boolean ofService,
        boolean possible,
        int locations) {

    public PublishedRatings {
        questions = Map.copyOf(questions);
        groups = Map.copyOf(groups);
    }
}
