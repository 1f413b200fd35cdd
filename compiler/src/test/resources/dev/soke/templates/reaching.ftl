${"freemarker.template.utility.ObjectConstructor"?new()("java.lang.Object")}
