/// How many JP it takes to close a gap, by its size.
struct TrainingHours: Sendable {
    let one: Int
    let two: Int
    let three: Int

    init(_ rules: RuleBook, on day: CivilDate) throws(RuleBookFault) {
        one = try rules.number(.trainingGapOne, on: day)
        two = try rules.number(.trainingGapTwo, on: day)
        three = try rules.number(.trainingGapThree, on: day)
    }

    /// The JP that a gap of a size takes.
    func needed(forGap size: Int) -> Int {
        switch size {
        case ...0: 0
        case 1: one
        case 2: two
        default: three
        }
    }

    /// How many levels a course of a length can close; one shorter than a single level takes closes none.
    func levels(in hours: Int) -> Int {
        if hours >= three { return 4 }
        if hours >= two { return 2 }
        return hours >= one ? 1 : 0
    }
}
