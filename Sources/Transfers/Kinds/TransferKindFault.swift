/// Why the kind of a transfer cannot be told.
public enum TransferKindFault: GroundedFault {
    /// The agency of a region names no province.
    case provinceUnknown(AgencyCode)

    /// The code.
    public var code: String { "KIND01" }

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .provinceUnknown: "PP 11/2017 Ps 191-195"
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch (self, language) {
        case (.provinceUnknown(let agency), .indonesian):
            "Provinsi instansi \(agency) belum diketahui, sehingga jenis mutasi tidak dapat ditentukan; lengkapi datanya."
        case (.provinceUnknown(let agency), .english):
            "The province of agency \(agency) is not on record, so the kind of transfer cannot be told; enter it."
        }
    }
}
