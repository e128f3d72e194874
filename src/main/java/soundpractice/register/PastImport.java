package soundpractice.register;

import java.time.Instant;
import java.time.LocalDate;
import soundpractice.kernel.RecordId;

/// A public file imported earlier, whichever of its kinds.
///
/// @param id the record that names it
/// @param kind its name on the command line
/// @param asOf the day it speaks of
/// @param accepted how many of its rows were taken
/// @param fileName the file's name when it was picked
/// @param author who imported it
/// @param at when
public record PastImport(RecordId id, String kind, LocalDate asOf, int accepted, String fileName, String author, Instant at) {}
