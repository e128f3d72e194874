package soundpractice.register.intake;

import java.util.Locale;
import java.util.Set;

/// Counties as older practice files write them behind the town.
final class Counties {
    private static final Set<String> NAMES = Set.of(
            "AVON", "BEDFORDSHIRE", "BEDS", "BERKSHIRE", "BERKS", "BUCKINGHAMSHIRE", "BUCKS", "CAMBRIDGESHIRE", "CAMBS", "CHESHIRE", "CLEVELAND", "CORNWALL",
            "COUNTY DURHAM", "CO DURHAM", "CUMBRIA", "DERBYSHIRE", "DEVON", "DORSET", "EAST SUSSEX", "EAST YORKSHIRE", "ESSEX", "GLOUCESTERSHIRE", "GLOS",
            "GREATER LONDON", "GREATER MANCHESTER", "HAMPSHIRE", "HANTS", "HEREFORDSHIRE", "HERTFORDSHIRE", "HERTS", "HUMBERSIDE", "ISLE OF WIGHT", "KENT",
            "LANCASHIRE", "LANCS", "LEICESTERSHIRE", "LEICS", "LINCOLNSHIRE", "LINCS", "MERSEYSIDE", "MIDDLESEX", "NORFOLK", "NORTHAMPTONSHIRE", "NORTHANTS",
            "NORTH HUMBERSIDE", "NORTH LINCOLNSHIRE", "NORTH SOMERSET", "NORTH YORKSHIRE", "NORTHUMBERLAND", "NOTTINGHAMSHIRE", "NOTTS", "OXFORDSHIRE", "OXON",
            "RUTLAND", "SHROPSHIRE", "SOMERSET", "SOUTH HUMBERSIDE", "SOUTH YORKSHIRE", "STAFFORDSHIRE", "STAFFS", "SUFFOLK", "SURREY", "TYNE & WEAR",
            "TYNE AND WEAR", "WARWICKSHIRE", "WEST MIDLANDS", "WEST SUSSEX", "WEST YORKSHIRE", "WILTSHIRE", "WILTS", "WIRRAL", "WORCESTERSHIRE", "WORCS",
            "CLWYD", "DYFED", "GWENT", "GWYNEDD", "MID GLAMORGAN", "POWYS", "SOUTH GLAMORGAN", "WEST GLAMORGAN", "JERSEY", "GUERNSEY", "ALDERNEY",
            "CHANNEL ISLANDS");

    private Counties() {}

    static boolean isOne(String line) {
        return NAMES.contains(line.toUpperCase(Locale.ROOT).replace(".", ""));
    }
}
