import ArgumentParser

/// A yes or a no, in either language, where a third thing is that nothing was said.
enum YesOrNo: String, CaseIterable, ExpressibleByArgument {
    case yes
    case no
    case ya
    case tidak

    var isYes: Bool { self == .yes || self == .ya }
}
