/// The result of one year: work and behaviour, and the predicate that follows from them (PP 30/2019).
struct Performance: Sendable {
    /// SIASN: 1 above, 2 as, 3 below expectation.
    let work: Int
    let behaviour: Int

    static let veryGood = Performance(work: 1, behaviour: 1)
    static let good = Performance(work: 2, behaviour: 2)

    var predicate: String {
        switch (work, behaviour) {
        case (1, 1): "SANGAT BAIK"
        case (3, 3): "SANGAT KURANG"
        case (_, 3): "KURANG"
        case (3, _): "BUTUH PERBAIKAN"
        default: "BAIK"
        }
    }
}
