/// Levels by competency: what a person has, or what a post asks for.
///
/// A small array is searched rather than a table hashed: a profile has about a dozen entries, and is read millions of times.
public struct CompetencyProfile: Hashable, Sendable {
    /// One competency and its level.
    public struct Entry: Hashable, Sendable {
        /// The competency.
        public let competency: Competency
        /// Its level.
        public let level: CompetencyLevel

        /// An entry.
        public init(_ competency: Competency, _ level: CompetencyLevel) {
            self.competency = competency
            self.level = level
        }
    }

    /// The entries, ordered by competency.
    public let entries: [Entry]

    /// A profile of no competency.
    public static let empty = CompetencyProfile(sorted: [])

    private init(sorted entries: [Entry]) {
        self.entries = entries
    }

    /// A profile of entries in any order.
    ///
    /// - Throws: ``CompetencyFault/contradiction`` when a competency is there twice with different levels.
    public init(_ entries: some Sequence<Entry>) throws(CompetencyFault) {
        var kept: [Entry] = []
        for entry in entries.sorted(by: { $0.competency < $1.competency }) {
            if let last = kept.last, last.competency == entry.competency {
                guard last.level == entry.level else { throw .contradiction }
            } else {
                kept.append(entry)
            }
        }
        self.init(sorted: kept)
    }

    /// A profile of the nine managerial and socio-cultural levels, in the order of ``Competency/mansoskul``.
    ///
    /// - Parameter levels: Nine numbers from 1 to 5; nil where a level is not known.
    /// - Throws: ``CompetencyFault/notALevel`` for any other number of them, or another value.
    public init(mansoskul levels: [Int?]) throws(CompetencyFault) {
        guard levels.count == Competency.mansoskul.count else { throw .notALevel }
        var entries: [Entry] = []
        for (competency, number) in zip(Competency.mansoskul, levels) {
            guard let number else { continue }
            guard let level = CompetencyLevel(number) else { throw .notALevel }
            entries.append(Entry(competency, level))
        }
        self.init(sorted: entries)
    }

    /// The part of the profile in some competencies.
    public func keeping(_ kept: Set<Competency>) -> CompetencyProfile {
        entries.allSatisfy { kept.contains($0.competency) }
            ? self : CompetencyProfile(sorted: entries.filter { kept.contains($0.competency) })
    }

    /// The level of a competency, nil when the profile does not have it.
    public subscript(competency: Competency) -> CompetencyLevel? {
        for entry in entries where entry.competency == competency { return entry.level }
        return nil
    }
}
