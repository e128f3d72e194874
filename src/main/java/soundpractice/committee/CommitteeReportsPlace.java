package soundpractice.committee;

import soundpractice.kernel.Place;

/// Reports to committees: the quarterly position and the burden on practices.
public record CommitteeReportsPlace() implements Place {}
