package soundpractice.inspection;

import soundpractice.kernel.Place;

/// What the team has settled about inspections where the framework is open to reading.
public record InspectionSettingsPlace() implements Place {}
