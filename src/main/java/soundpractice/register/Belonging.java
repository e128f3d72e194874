package soundpractice.register;

import org.jspecify.annotations.Nullable;

/// Whom a practice belongs to. Each part may be unknown: an imported file names it, or nobody has yet.
///
/// @param subIcb its commissioner (column 15 of the practice file; a CCG before July 2022)
/// @param icb the integrated care board of that commissioner, by the commissioners' file; not the one its postcode lies in
/// @param pcn its primary care network today; having none is ordinary
/// @param locality the team's own grouping, from [Area]
public record Belonging(@Nullable Named subIcb, @Nullable Named icb, @Nullable Named pcn, @Nullable String locality) {

    /// Nothing known.
    public static final Belonging NONE = new Belonging(null, null, null, null);
}
