/// How many people an evaluation leaves in each standing.
struct StandingCounts {
    let ranked: Int
    let conditional: Int
    let notRankable: Int
}
