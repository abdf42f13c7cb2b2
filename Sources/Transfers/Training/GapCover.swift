/// Which levels of which gaps are still open while courses are picked, greedily, one after the other.
struct GapCover {
    private var held: [Int]
    private let gaps: [CompetencyGap]
    private let hours: TrainingHours

    init(gaps: [CompetencyGap], hours: TrainingHours) {
        self.gaps = gaps
        self.hours = hours
        held = gaps.map(\.held.number)
    }

    /// What no course has covered yet, in the order of the standard.
    var open: [TrainingPlan.Closing] {
        gaps.indices.compactMap { index in
            let levels = gaps[index].required.number - held[index]
            return levels > 0 ? TrainingPlan.Closing(competency: gaps[index].competency, levels: levels) : nil
        }
    }

    /// The course that covers the most open levels per JP, then the shorter one, then the first by code; nil when none covers any.
    func best(of courses: [Course]) -> Course? {
        var best: (course: Course, levels: Int)?
        for course in courses {
            let levels = gaps.indices.reduce(0) { $0 + closable(by: course, at: $1) }
            guard levels > 0 else { continue }
            if let current = best {
                let ratios = (levels * current.course.hours, current.levels * course.hours)
                guard ratios.0 > ratios.1 || ratios.0 == ratios.1 && isFirst(course, before: current.course) else {
                    continue
                }
            }
            best = (course, levels)
        }
        return best?.course
    }

    /// Takes a course into the plan: what it closes is open no more.
    mutating func take(_ course: Course) -> [TrainingPlan.Closing] {
        var closes: [TrainingPlan.Closing] = []
        for index in gaps.indices {
            let levels = closable(by: course, at: index)
            guard levels > 0 else { continue }
            held[index] += levels
            closes.append(TrainingPlan.Closing(competency: gaps[index].competency, levels: levels))
        }
        return closes
    }

    /// How many levels of a gap a course closes: what is open, what its length allows, up to the level it leads to.
    private func closable(by course: Course, at index: Int) -> Int {
        let gap = gaps[index]
        guard course.competencies.contains(gap.competency) else { return 0 }
        let limit = min(gap.required.number, course.levelReached?.number ?? gap.required.number)
        return max(0, min(limit - held[index], hours.levels(in: course.hours)))
    }

    private func isFirst(_ course: Course, before other: Course) -> Bool {
        (course.hours, course.code) < (other.hours, other.code)
    }
}
