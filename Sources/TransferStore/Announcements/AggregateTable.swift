/// A table about many people that may be published (domain 3.7).
public enum AggregateTable: String, Sendable, CaseIterable {
    /// How many moves of each kind.
    case kind = "JENIS"
    /// How many moves to each district.
    case district = "WILAYAH"
    /// How many moves to each unit.
    case unit = "UNIT"
    /// How many days from the draft to the announcement, by kind.
    case duration = "LAMA_PROSES"
    /// How objections ended.
    case objections = "KEBERATAN"
    /// How many of those who wished for something went where they wished to, by kind.
    case aspirations = "ASPIRASI"
    /// How many of those who needed training for the new post have completed it, by kind.
    case training = "PELATIHAN"

    /// Whether it tells how many of the people something is true of.
    public var isShare: Bool {
        [.aspirations, .training].contains(self)
    }
}
