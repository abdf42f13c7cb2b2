public import Transfers

/// Why a profile of aspirations is not taken, withdrawn or shown.
public enum AspirationStoreFault: LegalFault {
    /// Somebody else than the employee states or withdraws it.
    case notTheEmployee
    /// Nothing was stated that could be shown or withdrawn.
    case nothingStated
    /// No active unit is in the district.
    case unknownDistrict(DistrictCode)
    /// A condition or a request is too long to be kept.
    case textTooLong
    /// It says nothing at all.
    case saysNothing
    /// What is wrong with the profile, everything at once.
    case refused([AspirationFault])

    /// The longest text.
    static let longestText = 4_000

    /// The code, `ASPIRASI11` to `ASPIRASI15`, or that of the first thing that is wrong with the profile.
    public var code: String {
        switch self {
        case .notTheEmployee: "ASPIRASI11"
        case .nothingStated: "ASPIRASI12"
        case .unknownDistrict: "ASPIRASI13"
        case .textTooLong: "ASPIRASI14"
        case .saysNothing: "ASPIRASI15"
        case .refused(let faults): faults.first?.rawValue ?? AspirationFault.namesNothing.rawValue
        }
    }

    /// The rule, what would satisfy it, and the basis.
    public var grounds: LegalGrounds {
        switch self {
        case .notTheEmployee:
            LegalGrounds(
                "UU 27/2022 Ps 4",
                "Aspirasi hanya dinyatakan dan dicabut oleh pegawai itu sendiri; gunakan --as dengan NIP-nya",
                "Aspirations are stated and withdrawn by the employee alone; use --as with their NIP"
            )
        case .nothingStated:
            LegalGrounds(
                "rancangan (aspirasi)",
                "Pegawai ini tidak menyatakan aspirasi; nyatakan dengan aspiration set",
                "This employee states no aspirations; state them with aspiration set"
            )
        case .unknownDistrict(let district):
            LegalGrounds(
                "rancangan (aspirasi)",
                "Tidak ada unit aktif di wilayah \(district); tulis seperti pada data unit",
                "No active unit is in the district \(district); write it as the units' data do"
            )
        case .textTooLong:
            LegalGrounds(
                "rancangan (aspirasi)",
                "Syarat atau permohonan melebihi \(Self.longestText) huruf; ringkaslah",
                "A condition or request is longer than \(Self.longestText) letters; shorten it"
            )
        case .saysNothing:
            LegalGrounds(
                "rancangan (aspirasi)",
                "Tidak ada yang dinyatakan; sebutkan sesuatu, atau cabut dengan aspiration withdraw",
                "Nothing is stated; say something, or take it back with aspiration withdraw"
            )
        case .refused(let faults): Self.grounds(of: faults)
        }
    }

    private static func grounds(of faults: [AspirationFault]) -> LegalGrounds {
        let all = faults.map(\.grounds)
        var bases: [String] = []
        for grounds in all where !bases.contains(grounds.basis) { bases.append(grounds.basis) }
        return LegalGrounds(
            bases.joined(separator: "; "),
            all.map(\.indonesian).joined(separator: ". "),
            all.map(\.english).joined(separator: ". ")
        )
    }
}
