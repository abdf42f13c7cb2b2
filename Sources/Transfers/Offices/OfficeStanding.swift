/// With which authority somebody holds an office.
public enum OfficeStanding: String, Sendable, CaseIterable {
    case definitive = "DEFINITIF"
    /// Appointed for a time in which the office is vacant (penjabat).
    case caretaker = "PJ"
    /// Acts while the holder is away for long (pelaksana tugas).
    case acting = "PLT"
    /// Acts while the holder is away for days (pelaksana harian).
    case daily = "PLH"

    /// The standing in words.
    public func text(in language: Language) -> String {
        switch (self, language) {
        case (.definitive, .indonesian): "definitif"
        case (.definitive, .english): "definitive"
        case (.caretaker, .indonesian): "penjabat"
        case (.caretaker, .english): "caretaker (Pj)"
        case (.acting, .indonesian): "pelaksana tugas"
        case (.acting, .english): "acting (Plt)"
        case (.daily, .indonesian): "pelaksana harian"
        case (.daily, .english): "acting for days (Plh)"
        }
    }
}
