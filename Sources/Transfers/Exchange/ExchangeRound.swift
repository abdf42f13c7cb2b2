/// Who takes part in an exchange, and the places that are in it.
///
/// Participants and places are kept in the order of their identifiers: the order in which they were given tells nothing.
public struct ExchangeRound: Sendable {
    /// The participants.
    public let participants: [ExchangeParticipant]
    /// The places.
    public let places: [ExchangePlace]
    let placeIndex: [PlaceCode: Int]
    let personIndex: [PersonID: Int]
    /// The participants who hold each place, the first by its ranking before the others.
    let holders: [[Int]]
    /// The participants whom each place accepts, the first before all others.
    let rankings: [[Int]]

    /// A round.
    ///
    /// - Parameters:
    ///   - participants: Each person once. Whoever holds a place and does not take part keeps it.
    ///   - places: Every place that a participant holds, and the vacant ones. A wish for any other stays a wish.
    /// - Throws: An ``ExchangeFault`` when something is given twice, or not at all.
    public init(participants: [ExchangeParticipant], places: [ExchangePlace]) throws(ExchangeFault) {
        self.participants = participants.sorted { ($0.person.high, $0.person.low) < ($1.person.high, $1.person.low) }
        self.places = places.sorted { $0.code < $1.code }
        placeIndex = Dictionary(zip(self.places.map(\.code), self.places.indices)) { first, _ in first }
        personIndex = Dictionary(zip(self.participants.map(\.person), self.participants.indices)) { first, _ in first }
        guard personIndex.count == participants.count else { throw .participantTwice }
        for (index, place) in self.places.enumerated() {
            guard placeIndex[place.code] == index else { throw .placeTwice(place.code) }
            guard Set(place.ranking).count == place.ranking.count else { throw .rankedTwice(place.code) }
            guard place.vacancies >= 0 else { throw .negativeVacancies(place.code) }
        }
        let personIndex = personIndex
        rankings = self.places.map { $0.ranking.compactMap { personIndex[$0] } }
        holders = try Self.holders(among: self.participants, of: self.places, placeIndex, rankings)
    }

    private static func holders(
        among participants: [ExchangeParticipant],
        of places: [ExchangePlace],
        _ placeIndex: [PlaceCode: Int],
        _ rankings: [[Int]]
    ) throws(ExchangeFault) -> [[Int]] {
        var holders: [[Int]] = Array(repeating: [], count: places.count)
        for (person, participant) in participants.enumerated() {
            var named = Set([participant.place].compactMap(\.self))
            for wish in participant.wishes where !named.insert(wish).inserted { throw .wishTwice(wish) }
            guard let code = participant.place else { continue }
            guard let place = placeIndex[code] else { throw .unknownPlace(code) }
            holders[place].append(person)
        }
        for place in places.indices where holders[place].count > 1 {
            let members = Set(holders[place])
            let ranked = rankings[place].filter(members.contains)
            guard ranked.count == members.count else { throw .holdersNotRanked(places[place].code) }
            holders[place] = ranked
        }
        return holders
    }
}
