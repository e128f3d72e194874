package soundpractice.register;

import java.time.LocalDate;

/// A fact of a practice that one imported file told differently from the one before.
///
/// @param field the fact's name (`name`, `status`, `postcode`, `list_size` …)
/// @param before what it was; may be empty
/// @param after what it became; may be empty
/// @param asOf the date of the file that said so
public record FactChange(String field, String before, String after, LocalDate asOf) {}
