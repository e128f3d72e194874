package soundpractice.casework.signup;

import soundpractice.kernel.Place;

/// The screen *Sign-up*: the year's requirements and what practices answered.
public record SignUpPlace() implements Place {}
