extension NeedState {
    /// The state as people read it.
    public func text(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var indonesian: String {
        switch self {
        case .draft: "konsep"
        case .submitted: "diajukan"
        case .verified: "diverifikasi"
        case .open: "terbuka"
        case .filled: "terisi"
        case .partlyFilled: "terisi sebagian"
        case .closed: "ditutup"
        case .returned: "dikembalikan"
        case .rejected: "ditolak"
        case .cancelled: "dibatalkan"
        case .expired: "lewat tahun"
        }
    }

    private var english: String {
        switch self {
        case .draft: "draft"
        case .submitted: "submitted"
        case .verified: "verified"
        case .open: "open"
        case .filled: "filled"
        case .partlyFilled: "partly filled"
        case .closed: "closed"
        case .returned: "returned"
        case .rejected: "rejected"
        case .cancelled: "cancelled"
        case .expired: "expired"
        }
    }
}
