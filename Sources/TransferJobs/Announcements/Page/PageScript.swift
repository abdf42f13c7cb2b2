/// The search within a page: without it, the box stays hidden and the page is whole all the same.
enum PageScript {
    /// A row stays where every word is in it; fewer letters than the box asks for look for nothing.
    static let javascript = """
        (function(){var b=document.querySelector(".search");if(!b)return;b.hidden=false;\
        var i=b.querySelector("input"),s=b.querySelector("[role=status]"),r=document.querySelectorAll("tbody tr"),\
        m=Number(i.minLength);function f(t){return t.toLowerCase().normalize("NFKD").replace(/[\\u0300-\\u036f]/g,"")}\
        i.addEventListener("input",function(){var q=f(i.value).split(/\\s+/).filter(Boolean),\
        on=q.join("").length>=m,n=0;r.forEach(function(e){var t=f(e.textContent);\
        var k=!on||q.every(function(w){return t.indexOf(w)>=0});e.hidden=!k;if(k)n++});\
        s.textContent=on?n+" dari "+r.length+" baris":""})})();
        """
}
