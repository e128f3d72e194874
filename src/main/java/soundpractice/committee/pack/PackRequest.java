package soundpractice.committee.pack;

import soundpractice.committee.audience.Reader;
import soundpractice.kernel.RecordId;

/// What pack is wanted.
///
/// @param meeting the meeting whose agenda gives the chapters
/// @param reader for whom it is cut
/// @param grouping how practices are put together where they are counted
/// @param classification how it may be handled, as each foot says
/// @param watermark what stands across each page; empty for none
public record PackRequest(RecordId meeting, Reader reader, Grouping grouping, String classification, String watermark) {}
