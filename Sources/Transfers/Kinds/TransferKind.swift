/// The kind of a transfer by the agencies it leads from and to, Peraturan BKN 5/2019.
///
/// It is always derived, never entered: a puskesmas belongs to a regency, so that a provincial employee who moves there
/// for good leaves the province's agency whatever the proposal is called.
public enum TransferKind: String, Sendable, CaseIterable {
    /// Within one agency.
    case withinAgency = "M1"
    /// Between the agencies of one province: regency and regency, or province and regency.
    case withinProvince = "M2"
    /// Between the agencies of different provinces.
    case betweenProvinces = "M3"
    /// Between a region and the centre.
    case regionAndCentre = "M4"
    /// Between central agencies.
    case betweenCentral = "M5"
    /// To a mission abroad, or back from one.
    case missionAbroad = "M6"

    /// The kind of a transfer from one agency to another.
    ///
    /// - Throws: ``TransferKindFault/provinceUnknown(_:)`` when a region's agency names no province.
    public init(from origin: Agency, to target: Agency) throws(TransferKindFault) {
        if origin.code == target.code {
            self = .withinAgency
        } else if origin.kind == .mission || target.kind == .mission {
            self = .missionAbroad
        } else if !origin.kind.isRegional || !target.kind.isRegional {
            self = origin.kind == target.kind ? .betweenCentral : .regionAndCentre
        } else {
            guard let from = origin.province else { throw .provinceUnknown(origin.code) }
            guard let to = target.province else { throw .provinceUnknown(target.code) }
            self = from == to ? .withinProvince : .betweenProvinces
        }
    }

    /// Who decides.
    public var decidedBy: DecidingAuthority {
        switch self {
        case .withinAgency: .ppk
        case .withinProvince: .governor
        case .betweenProvinces: .mendagri
        case .regionAndCentre, .betweenCentral: .bkn
        case .missionAbroad: .foreignAffairs
        }
    }

    /// Whose consideration the decision rests on; nil where the law names none besides the decider.
    public var consideredBy: Consideration? {
        switch self {
        case .withinAgency: .tpk
        case .withinProvince: .regionalOffice
        case .betweenProvinces: .headOfBKN
        case .regionAndCentre, .betweenCentral, .missionAbroad: nil
        }
    }

    /// Whether the agency changes, so that the other PPK's consent (D04, D05) and BKN's consideration (pertek) are needed.
    public var isBetweenAgencies: Bool {
        self != .withinAgency
    }

    /// The law and article that the kind rests on.
    public var basis: String {
        switch self {
        case .withinAgency: "PP 11/2017 Ps 191"
        case .withinProvince: "PP 11/2017 Ps 192; SE BKN 3/SE/VIII/2019"
        case .betweenProvinces: "PP 11/2017 Ps 193; Permendagri 58/2019"
        case .regionAndCentre: "PP 11/2017 Ps 194"
        case .betweenCentral: "PP 11/2017 Ps 195"
        case .missionAbroad: "PP 11/2017 Ps 190(2)"
        }
    }
}
