package soundpractice.shell.demo;

import java.util.List;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;

/// A fictional practice of the demonstration.
///
/// @param code of the form Z99001, which the national register does not use
/// @param name its name
/// @param street its street
/// @param town its town
/// @param postcode of a district that does not exist
/// @param network which of the demonstration's networks it belongs to, from 0
/// @param listSize registered patients
/// @param clinicalLead surname of its fictional clinical lead
/// @param manager name of its fictional practice manager
/// @param overall its performance, one figure a quarter, oldest first
record DemoPractice(
        PracticeCode code,
        String name,
        String street,
        String town,
        String postcode,
        int network,
        int listSize,
        String clinicalLead,
        String manager,
        List<Percent> overall) {}
