/// The reasons for which a gate may be waived where the law or the rules name them, such as E05.
public enum WaiverGround: String, Sendable, CaseIterable {
    /// The post is vacant and nobody else can take it.
    case vacancy = "LOWONG_TANPA_CALON"
    /// The organisation changes.
    case reorganisation = "PENATAAN_ORGANISASI"
    /// A disaster asks for it.
    case disaster = "BENCANA"
    /// A serious ground of the employee's own.
    case personal = "ALASAN_PRIBADI_BERAT"

    /// The law, or the practice, it rests on.
    public var basis: String {
        switch self {
        case .vacancy: "PP 11/2017 Ps 190(4); praktik"
        case .reorganisation: "PP 18/2016; praktik"
        case .disaster: "UU 24/2007 Ps 50; praktik"
        case .personal: "PP 11/2017 Ps 190(6); praktik"
        }
    }

    /// The ground in words.
    public func text(in language: Language) -> String {
        switch (self, language) {
        case (.vacancy, .indonesian): "jabatan lowong tanpa calon lain"
        case (.vacancy, .english): "a vacant post without another candidate"
        case (.reorganisation, .indonesian): "penataan organisasi"
        case (.reorganisation, .english): "a reorganisation"
        case (.disaster, .indonesian): "bencana"
        case (.disaster, .english): "a disaster"
        case (.personal, .indonesian): "alasan pribadi yang berat"
        case (.personal, .english): "a serious personal ground"
        }
    }
}
