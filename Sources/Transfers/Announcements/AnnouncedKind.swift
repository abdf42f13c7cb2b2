/// What an announced decision does.
public enum AnnouncedKind: String, Sendable, CaseIterable {
    case rotation = "ROTASI"
    case transfer = "MUTASI"
    case promotion = "PROMOSI"
    case assignment = "PENUGASAN"
}
