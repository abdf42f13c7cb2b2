public import Transfers

/// Why an inauguration of a head of region is not entered.
public enum HeadInaugurationFault: LegalFault {
    /// The decree of the appointment has no number, or is dated in the future.
    case decreeMissing
    /// No unit is of this agency.
    case unknownAgency(AgencyCode)
    /// The day is on record for the region.
    case taken(CivilDate)

    /// The code, `LANTIK01` to `LANTIK03`.
    public var code: String {
        switch self {
        case .decreeMissing: "LANTIK01"
        case .unknownAgency: "LANTIK02"
        case .taken: "LANTIK03"
        }
    }

    /// The rule, what would satisfy it, and the basis.
    public var grounds: LegalGrounds {
        let (indonesian, english): (String, String) =
            switch self {
            case .decreeMissing:
                (
                    "keputusan pengangkatan kepala daerah belum disebut; tulis nomor dan tanggalnya, yang tidak mendatang",
                    "the decree of the head's appointment is missing; give its number and a date that is not in the future"
                )
            case .unknownAgency(let agency):
                (
                    "tidak ada unit dari instansi \(agency.text); sebutkan instansi yang tercatat, atau kosongkan untuk semua",
                    "no unit is of agency \(agency.text); name one on record, or none for all"
                )
            case .taken(let day):
                (
                    "pelantikan \(day.text(in: .indonesian)) sudah tercatat; lihat regional-head list",
                    "an inauguration on \(day.text(in: .english)) is on record; see regional-head list"
                )
            }
        return LegalGrounds("UU 10/2016 Ps 162(3)", indonesian, english)
    }
}
